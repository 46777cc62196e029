import type { Router } from 'vue-router'
import { may } from '@/api/session'

/** Pages that the console has elsewhere than the field app; a message's link is the field's path. */
const inConsole: readonly (readonly [RegExp, string])[] = [
  [/^\/leave\/(\d{6})\/([\w-]+)$/, '/leaves?district=$1&id=$2'],
  [/^\/questions\/([\w-]+)$/, '/absences?id=$1'],
]

export function consolePath(link: string): string {
  const moved = inConsole.find(([pattern]) => pattern.test(link))
  return moved ? link.replace(moved[0], moved[1]) : link
}

function opens(router: Router, path: string): boolean {
  const page = router.resolve(path)
  return page.matched.length > 0 && page.name !== 'not-found' && may(page.meta.right)
}

/** Where a link leads from a front end: to a page of its own, or to the console's, which opens on any device. */
export interface Goal {
  own: boolean
  path: string
}

export function goalInConsole(router: Router, link: string): Goal | undefined {
  const path = consolePath(link)
  return link && opens(router, path) ? { own: true, path } : undefined
}

export function goalInField(router: Router, link: string): Goal | undefined {
  if (!link) return undefined
  return opens(router, link) ? { own: true, path: link } : { own: false, path: consolePath(link) }
}

export function follow(router: Router, goal: Goal | undefined): void {
  if (goal?.own) void router.push(goal.path)
  else if (goal) window.location.assign(goal.path)
}
