export type Bucket = 'underOne' | 'upToThree' | 'upToTen' | 'longer'

export interface Use {
  form: string
  opened: number
  finished: number
  fields: number
  buckets: Record<Bucket, number>
  first: boolean
}

/** The forms that this device told of in a week. */
export interface Seen {
  week: string
  forms: string[]
}

/** All forms together: for counting devices in a week. */
const any = '*'

/** A page's name for counting: its address pattern, so that no id and no name of anybody is in it. */
export function formOf(app: 'console' | 'field', path: string): string {
  return `${app}${path === '' || path === '/' ? '/' : path}`
}

export function bucketOf(milliseconds: number): Bucket {
  const minutes = milliseconds / 60_000
  if (minutes < 1) return 'underOne'
  if (minutes <= 3) return 'upToThree'
  return minutes <= 10 ? 'upToTen' : 'longer'
}

/** How many fields of a form hold something; what they hold is never looked at further. */
export function filledIn(form: HTMLFormElement): number {
  return [...form.elements].filter((field) => {
    if (field instanceof HTMLInputElement) {
      if (['hidden', 'submit', 'button'].includes(field.type)) return false
      return ['checkbox', 'radio'].includes(field.type) ? field.checked : field.value !== ''
    }
    return (field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement) && field.value !== ''
  }).length
}

/** What happened since it was last told. */
export class Tally {
  private uses = new Map<string, Use>()

  get empty(): boolean {
    return this.uses.size === 0
  }

  opened(form: string): void {
    this.of(form).opened++
  }

  finished(form: string, fields: number, bucket: Bucket): void {
    const use = this.of(form)
    use.finished++
    use.fields += fields
    use.buckets[bucket]++
  }

  /** Hands over everything and begins anew; marks what this device tells of for the first time in the week. */
  take(seen: Seen): Use[] {
    if (this.empty) return []
    this.of(any)
    const taken = [...this.uses.values()].map((use) => ({ ...use, first: !seen.forms.includes(use.form) }))
    seen.forms.push(...taken.filter((use) => use.first).map((use) => use.form))
    this.uses = new Map()
    return taken
  }

  private of(form: string): Use {
    const known = this.uses.get(form)
    if (known) return known
    const use: Use = {
      form, opened: 0, finished: 0, fields: 0, first: false,
      buckets: { underOne: 0, upToThree: 0, upToTen: 0, longer: 0 },
    }
    this.uses.set(form, use)
    return use
  }
}
