import type { Component } from 'vue'
import type { RouteRecordRaw } from 'vue-router'

/** A line of the console's menu. */
export interface MenuEntry {
  /** The heading it stands under, by article: 「驻村和考勤」. */
  group: string
  title: string
  path: string
  /** Shown to sessions that have this right; without one, to everybody. */
  right?: string
  /** Smaller comes first; groups stand where their first entry stands. */
  order?: number
}

/** A block of the console's home page. */
export interface HomeCard {
  order: number
  /** Needs the whole width of the page; the others stand two beside each other. */
  wide?: boolean
  right?: string
  /** Lazily loaded: `defineAsyncComponent(() => import('./…vue'))`. */
  component: Component
}

/** What a module's `console.ts` may export. Views are loaded lazily. */
export interface ConsoleModule {
  consoleRoutes?: RouteRecordRaw[]
  consoleMenu?: MenuEntry[]
  consoleHome?: HomeCard[]
}

/** The four tabs of the field app. */
export type FieldPlace = 'today' | 'visits' | 'leave' | 'me'

/** A block of one of the field app's tabs. */
export interface FieldCard {
  place: FieldPlace
  order: number
  right?: string
  component: Component
}

/** How one kind of outbox entry is called, and where a refused one is mended. */
export interface OutboxKind {
  kind: string
  title: string
  /** The path of the form that opens the entry again, given its id. */
  editPath?: (entryId: string) => string
}

/** What a module's `field.ts` may export. */
export interface FieldModule {
  fieldRoutes?: RouteRecordRaw[]
  fieldCards?: FieldCard[]
  fieldOutbox?: OutboxKind[]
}

/** All of one export over all modules. */
export function collected<M, K extends keyof M>(modules: Record<string, M>, name: K): NonNullable<M[K]> {
  const lists = Object.values(modules).map((module) => module[name] ?? [])
  return (lists as unknown[][]).flat() as NonNullable<M[K]>
}
