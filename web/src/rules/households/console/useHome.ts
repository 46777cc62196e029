import { households } from '../api'

let asked: Promise<string> | undefined

/** The district whose households one looks at; asked once per page load. */
export function homeDistrict(): Promise<string> {
  asked ??= households.home().then((home) => home.district)
  asked.catch(() => (asked = undefined))
  return asked
}
