import type { PlaceLine } from './api'

export interface Place {
  place: PlaceLine
  below: Place[]
}

const lengths = [2, 4, 6, 9, 12]

/** The significant digits of a code. */
function prefixOf(code: string): string {
  return code.slice(0, lengths.find((length) => /^0*$/.test(code.slice(length))) ?? 12)
}

/** Ancestry is prefix: each place hangs under the nearest one above it that is there. Lines come in the order of codes. */
export function treeOf(lines: PlaceLine[]): Place[] {
  const roots: Place[] = []
  const path: { prefix: string; node: Place }[] = []
  for (const place of lines) {
    while (path.length && !place.code.startsWith(path[path.length - 1]!.prefix)) path.pop()
    const node = { place, below: [] }
    ;(path[path.length - 1]?.node.below ?? roots).push(node)
    path.push({ prefix: prefixOf(place.code), node })
  }
  return roots
}

/** What holds the text, with what lies above it. */
export function matching(places: Place[], text: string): Place[] {
  if (!text) return places
  return places.flatMap((node) => {
    if ([node.place.name, node.place.code, node.place.organs].some((words) => words.includes(text))) return [node]
    const below = matching(node.below, text)
    return below.length ? [{ place: node.place, below }] : []
  })
}
