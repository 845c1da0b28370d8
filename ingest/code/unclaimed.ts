import type { Span } from '../../model/span.ts'
import type { Draft, SentenceContext } from './code-sentence.ts'
import { unmet } from './frame-conditions.ts'
import { nameOfEntry, placeOfEntry } from './lexicon/lexicon-entry.ts'
import type { LexiconEntry } from './lexicon/lexicon-entry.ts'
import { lightVerbs } from './participants/light-verbs.ts'
import { isContentVerb, isInquiry, verbNames } from './participants/predicates.ts'
import type { Predicate } from './participants/predicates.ts'
import { speechVerbs } from './said-by/speech-verbs.ts'
import { isNoun, isVerb, lemmaOf, verbLemma } from './syntax-tree.ts'

/** A word that could tell an event and tells none, and why: by entry of the lexicon, or once where it has none. */
export type UnclaimedWord = Span & {
  kind: LexiconEntry['kind']
  lemma: string
  reasons: { at: string | null; frame: string | null; why: string }[]
}

/** A predicate that was found and codes nothing, as `codeSentence` tells it. */
export type Silence = { predicate: Predicate; why: string }

const bareVerbs = new Set(['be', 'have', 'do'])

/** The verbs of a sentence, and the words that the lexicon knows, of which no claim came. */
export function unclaimedWords(
  { tree, lexicon, insideName }: SentenceContext,
  silences: readonly Silence[],
  drafts: readonly Draft[],
  kept: readonly Draft[],
): UnclaimedWord[] {
  const claimed = kept.flatMap((draft) => draft.explanation.matched)
  return tree.tokens.flatMap(({ start, end }, token) => {
    if (insideName(token) || claimed.some((span) => span.start <= start && end <= span.end)) return []
    const verb = isVerb(tree, token) && isContentVerb(tree, token) && !bareVerbs.has(lemmaOf(tree, token))
    const kind = verb ? 'verb' : isNoun(tree, token) ? 'noun' : 'adjective'
    const entries =
      kind === 'verb'
        ? verbNames(tree, token).flatMap((name) => lexicon.verbs.get(name) ?? [])
        : ((kind === 'noun' ? lexicon.nouns : lexicon.adjectives).get(lemmaOf(tree, token)) ?? [])
    const silent = silences.filter(({ predicate }) => predicate.trigger === token)
    const yielding = drafts.some((draft) => draft.triggerToken === token)
    if (!verb && silent.length === 0 && !yielding && (kind === 'adjective' || entries.length === 0)) return []
    const reasons =
      silent.length > 0
        ? silent.map(({ predicate, why }) => ({ ...named(predicate.entry), why }))
        : yielding
          ? [alone('gives way to another event of the sentence')]
          : verb && isInquiry(tree, token)
            ? [alone('asks whether')]
            : // Those that ask for least come first: they are the nearest to holding.
              entries.toReversed().map((entry) => ({
                ...named(entry),
                why: unmet(tree, token, entry) ?? 'stands inside another phrase',
              }))
    if (reasons.length === 0) reasons.push(alone(withoutEntry(verbLemma(tree, token))))
    return [{ start, end, kind, lemma: verb ? verbLemma(tree, token) : lemmaOf(tree, token), reasons }]
  })
}

const named = (entry: LexiconEntry): { at: string; frame: string } => ({
  at: placeOfEntry(entry),
  frame: nameOfEntry(entry),
})

const alone = (why: string): UnclaimedWord['reasons'][number] => ({ at: null, frame: null, why })

function withoutEntry(verb: string): string {
  if (lightVerbs.has(verb)) return 'light verb without an event noun'
  return speechVerbs.has(verb) ? 'tells what somebody says' : 'no entry'
}
