/** What lists of households are narrowed to. */
export const kinds = [
  { code: 'LIFTED', title: '脱贫户' },
  { code: 'MONITORED', title: '监测户（三类）' },
  { code: 'UNSTABLE', title: '脱贫不稳定户' },
  { code: 'MARGINAL', title: '边缘易致贫户' },
  { code: 'SUDDEN', title: '突发严重困难户' },
  { code: 'OTHER', title: '其他农户' },
]

/** What one household is. */
export const singleKinds = kinds.filter((one) => one.code !== 'MONITORED')

export const marks = [
  { code: 'LOW_INCOME', title: '低保' },
  { code: 'EXTREME_POVERTY', title: '特困' },
  { code: 'DISABLED', title: '残疾' },
  { code: 'ELDERLY_ALONE', title: '独居老人' },
  { code: 'SERIOUS_ILLNESS', title: '大病' },
  { code: 'LEFT_BEHIND_CHILDREN', title: '留守儿童' },
  { code: 'FRAIL', title: '体弱' },
]
