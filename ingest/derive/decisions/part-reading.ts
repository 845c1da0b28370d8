import type { Reading } from '../../../cypher/decisions/readings.ts'
import { compareText } from '../../../model/compare-text.ts'
import type { Decision, SplitRule } from '../../../model/decision.ts'
import { partedKey } from '../../../model/slug.ts'

export type Split = Extract<Decision, { kind: 'split' }>

/**
 * The key that a reading means after people parted its own, or null while it means its own. What a person saw and chose comes
 * first, the newest choice before all; a reading that came later follows the newest rule that it keeps.
 */
export function partReading(reading: Reading, splits: readonly Split[]): string | null {
  const about = splits
    .filter(({ selectors }) => selectors.some(({ key }) => key === reading.key))
    .toSorted((a, b) => compareText(b.at, a.at) || compareText(b.id, a.id))
  const chosen = about.find(({ articles }) => articles.includes(reading.article))
  const following = about.find(
    ({ stays, rule }) => !stays.includes(reading.article) && follows(reading, rule),
  )
  const split = chosen ?? following
  return split === undefined ? null : partedKey(reading.key, split.distinguisher)
}

/** Whether a reading keeps a rule: it stands under the name, with the title or beside the company. */
export function follows({ names, titles, company }: Reading, rule: SplitRule): boolean {
  switch (rule.by) {
    case 'alias':
      return names.includes(rule.alias)
    case 'title':
      return titles.includes(rule.title)
    case 'company':
      return company.includes(rule.company)
    case 'none':
      return false
  }
}
