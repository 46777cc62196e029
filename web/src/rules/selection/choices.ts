import type { Post } from './types'

export const staffs = [
  { code: 'CADRE', title: '干部' },
  { code: 'WORKER', title: '工人' },
  { code: 'SENIOR_CADRE', title: '处级女干部或高级职称女性' },
]

export const employments = [
  { code: 'PERMANENT', title: '在编在职' },
  { code: 'LABOUR_DISPATCH', title: '劳务派遣' },
  { code: 'SECONDED', title: '借调' },
  { code: 'TEMPORARY', title: '临时聘用' },
]

export const posts: { code: Post; title: string }[] = [
  { code: 'FIRST_SECRETARY', title: '第一书记' },
  { code: 'TEAM_LEADER', title: '工作队长' },
  { code: 'MEMBER', title: '工作队员' },
]

export const educations = ['研究生', '大学本科', '大学专科', '中专', '高中及以下']

export const statuses = [
  '中共党员', '中共预备党员', '共青团员', '民革党员', '民盟盟员', '民建会员', '民进会员', '农工党党员', '致公党党员',
  '九三学社社员', '台盟盟员', '无党派人士', '群众',
].map((title, place) => ({ code: String(place + 1).padStart(2, '0'), title }))

/** To be filled in by hand: wide gaps before year, month and day. */
export const blankSign = `（盖章）${['年', '月', '日'].map((word) => '\u3000\u3000' + word).join('')}`
