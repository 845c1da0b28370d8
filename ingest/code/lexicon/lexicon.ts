import { readFileSync } from 'node:fs'
import { eventTypes } from '../../../model/plover/event-types.ts'
import type { LexiconEntry } from './lexicon-entry.ts'
import { readLexicon } from './read-lexicon.ts'

/** All entries by lemma, the most demanding first, so that the first whose conditions hold is the right one. */
export type Lexicon = {
  entries: readonly LexiconEntry[]
  verbs: ReadonlyMap<string, readonly LexiconEntry[]>
  nouns: ReadonlyMap<string, readonly LexiconEntry[]>
  adjectives: ReadonlyMap<string, readonly LexiconEntry[]>
}

let loaded: Lexicon | null = null

/** The lexicon of the rules coder, read once from the 16 files in this folder. */
export function lexicon(): Lexicon {
  loaded ??= indexLexicon(
    eventTypes.flatMap((type) =>
      readLexicon(type, readFileSync(new URL(`./${type.toLowerCase()}.lexicon`, import.meta.url), 'utf8')),
    ),
  )
  return loaded
}

/** Indexes entries by kind and lemma. */
export function indexLexicon(entries: readonly LexiconEntry[]): Lexicon {
  const indexes = {
    verb: new Map<string, LexiconEntry[]>(),
    noun: new Map<string, LexiconEntry[]>(),
    adjective: new Map<string, LexiconEntry[]>(),
  }
  for (const entry of entries) {
    const index = indexes[entry.kind]
    index.set(entry.lemma, [...(index.get(entry.lemma) ?? []), entry])
  }
  for (const index of Object.values(indexes)) {
    for (const [lemma, list] of index)
      index.set(
        lemma,
        list.toSorted((a, b) => demands(b) - demands(a)),
      )
  }
  return { entries, verbs: indexes.verb, nouns: indexes.noun, adjectives: indexes.adjective }
}

/** How much an entry asks for (any word: half); the sort is stable, so equals keep the order of the files. */
function demands(entry: LexiconEntry): number {
  const asked = entry.conditions.filter((condition) => !condition.negated)
  const any = asked.filter((condition) => condition.words.includes('*')).length
  return asked.length * 2 - any + (entry.needs.length > 0 ? 1 : 0)
}
