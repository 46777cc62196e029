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

/** By these words the groups stand in the order of the notice's articles, whatever numbers their modules chose. */
const articles = ['人选', '驻村', '请销假', '例会', '学习', '培训', '联户', '督查', '廉政', '召回', '保障', '调研', '信息报送']

function placeOf({ group, order }: MenuEntry): number {
  const article = articles.findIndex((word) => group.includes(word))
  return article < 0 ? (order ?? 1000) : 100 + article
}

function byOrder(a: { order?: number }, b: { order?: number }): number {
  return (a.order ?? 1000) - (b.order ?? 1000)
}

/** What the session may open, under its headings. */
export function menuGroups(): MenuGroup[] {
  const groups = new Map<string, MenuEntry[]>()
  for (const entry of [...menu].sort((one, other) => placeOf(one) - placeOf(other) || byOrder(one, other))) {
    if (!may(entry.right)) continue
    groups.set(entry.group, [...(groups.get(entry.group) ?? []), entry])
  }
  return [...groups].map(([title, entries]) => ({ title, entries }))
}

export function homeCards(): HomeCard[] {
  return cards.filter((card) => may(card.right)).sort(byOrder)
}
