import { may } from '@/api/session'
import { collected, type ConsoleModule, type HomeCard, type MenuEntry } from '@/kit/modules'

const modules = import.meta.glob<ConsoleModule>(
  '../../{rules/*,compliance,roster,access,audit,imports,policy,notices}/console.ts',
  { eager: true },
)

export const moduleRoutes = collected(modules, 'consoleRoutes')
const menu = collected(modules, 'consoleMenu')
const cards = collected(modules, 'consoleHome')

export interface MenuGroup {
  title: string
  entries: MenuEntry[]
}

function byOrder(a: { order?: number }, b: { order?: number }): number {
  return (a.order ?? 1000) - (b.order ?? 1000)
}

/** What the session may open, under its headings. */
export function menuGroups(): MenuGroup[] {
  const groups = new Map<string, MenuEntry[]>()
  for (const entry of [...menu].sort(byOrder)) {
    if (!may(entry.right)) continue
    groups.set(entry.group, [...(groups.get(entry.group) ?? []), entry])
  }
  return [...groups].map(([title, entries]) => ({ title, entries }))
}

export function homeCards(): HomeCard[] {
  return cards.filter((card) => may(card.right)).sort(byOrder)
}
