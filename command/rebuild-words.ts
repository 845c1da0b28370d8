import type { Damaged } from '../exchange/release/check-release.ts'
import type { Difference } from '../exchange/release/compare-tables.ts'
import type { Named } from '../exchange/release/find-texts.ts'
import { several } from './several.ts'

const mostNamed = 10

/** "events.csv (changed) and actors.csv (missing)": files of a release, in a sentence. */
export function damagedWords(damaged: readonly Damaged[]): string {
  const names = damaged.map(({ name, how }) => `${name} (${how})`)
  const last = names.pop() ?? ''
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`
}

/** Articles, each by what people know of it, with the reason where there is one; the first of many. */
export function articleLines(articles: readonly (Named & { reason?: string })[]): string[] {
  return firstOf(
    articles.map(({ id, title, outlet, url, reason }) => {
      const name = [id, outlet, title, url].filter((part) => part !== '').join(' · ')
      return reason === undefined ? name : `${name}: ${reason}`
    }),
  )
}

/** How a rebuilt file differs from that of the release. */
export function differenceLines(
  { name, how, onlyReleased, onlyRebuilt }: Difference,
  damaged: readonly Damaged[],
): string[] {
  if (how === 'missing') return [`${name} was not made.`]
  if (!name.endsWith('.csv') || damaged.some((file) => file.name === name)) return [`${name} differs.`]
  return [
    `${name} differs: ${several(onlyReleased.length, 'row')} only in the release, ${onlyRebuilt.length} only in the rebuilt one.`,
    ...firstOf(onlyReleased.map((row) => `− ${row}`)),
    ...firstOf(onlyRebuilt.map((row) => `+ ${row}`)),
  ]
}

/** Files of strangers may hold what a terminal would obey. */
export function printable(text: string): string {
  return text.replaceAll(/\p{Cc}+/gu, ' ')
}

function firstOf(lines: readonly string[]): string[] {
  const shown = lines.slice(0, mostNamed).map((line) => `  ${printable(line)}`)
  return lines.length > mostNamed ? [...shown, `  and ${lines.length - mostNamed} more`] : shown
}
