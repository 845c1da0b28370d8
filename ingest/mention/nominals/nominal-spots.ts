import type { Found } from '../found.ts'
import { isActingModifier } from './modifiers.ts'
import { lowerText, tagOf } from '../sentence-view.ts'
import type { DocumentView, SentenceView } from '../sentence-view.ts'
import { titleBefore } from './title-phrase.ts'

/** "Family-owned": half of a word with a hyphen is nobody. */
export const isHalfWord = (view: SentenceView, token: number) =>
  tagOf(view, token + 1) === 'HYPH' &&
  view.tokens[token]?.end === view.tokens[token + 1]?.start &&
  !isActingModifier(view, token)

/** Nouns that stand for actors without naming a role. */
export const otherNouns =
  /^(?:country|nation|leadership|homeland|rival|party|power|enemy|ally|neighbour|neighbor|capital)$/u

/** Tokens of names and of the titles before them: no description of its own stands there. */
export function coveredTokens(
  document: DocumentView,
  view: SentenceView,
  named: readonly Found[],
): Set<number> {
  const covered = new Set<number>()
  for (const name of named) {
    for (let token = name.first; token < name.end; token += 1) covered.add(token)
    if (name.type !== 'person') continue
    const title = titleBefore(document, view, name.first)
    if (title === null || lowerText(view, name.first - 1) === ',') continue
    for (let token = title.first; token < name.first; token += 1) covered.add(token)
  }
  return covered
}
