import { contexts } from '../../model/plover/contexts.ts'
import type { Context } from '../../model/plover/contexts.ts'
import type { ParsedSentence } from '../parse/parsed-article.ts'
import { contextWords } from './context-words.ts'

const longestPhrase = 3
const byPhrase = new Map<string, Context[]>()
for (const context of contexts) {
  for (const phrase of contextWords[context].split(',')) {
    const words = phrase.trim().split(/\s+/u).join(' ')
    byPhrase.set(words, [...(byPhrase.get(words) ?? []), context])
  }
}

/** Crime yields to what names it more exactly (PLOVER manual, contexts). */
const moreExact: readonly Context[] = ['corruption', 'illegal_drugs', 'trafficking']

/**
 * The contexts of each paragraph by number: those of its own words and of the headline, in the order of the PLOVER table.
 * They say what a passage is about, not what one event is.
 */
export function contextsByParagraph(
  title: string | null,
  sentences: readonly ParsedSentence[],
): ReadonlyMap<number, Context[]> {
  const headline = contextsOf(wordsOfTitle(title ?? ''))
  const found = new Map<number, Set<Context>>()
  for (const sentence of sentences) {
    const set = found.get(sentence.paragraph) ?? new Set(headline)
    for (const context of contextsOf(
      sentence.tokens.map((token) => [token.lemma.toLowerCase(), token.text.toLowerCase()]),
    ))
      set.add(context)
    found.set(sentence.paragraph, set)
  }
  return new Map([...found].map(([paragraph, set]) => [paragraph, inOrder(set)]))
}

function inOrder(set: ReadonlySet<Context>): Context[] {
  const exact = moreExact.some((context) => set.has(context))
  return contexts.filter((context) => set.has(context) && !(exact && context === 'crime'))
}

/** Each word by the forms it may be listed in. */
function contextsOf(words: readonly (readonly string[])[]): Set<Context> {
  const found = new Set<Context>()
  for (let at = 0; at < words.length; at += 1) {
    let phrases: string[] = ['']
    for (let length = 1; length <= longestPhrase && at + length <= words.length; length += 1) {
      const forms = new Set(words[at + length - 1])
      phrases = phrases.flatMap((phrase) =>
        [...forms].map((form) => (phrase === '' ? form : `${phrase} ${form}`)),
      )
      for (const phrase of phrases) for (const context of byPhrase.get(phrase) ?? []) found.add(context)
    }
  }
  return found
}

/** A headline is not parsed: words stand for their lemmas, with a plural's ending taken off. */
function wordsOfTitle(title: string): string[][] {
  return [...title.toLowerCase().matchAll(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu)].map(([word]) => [
    word,
    word.replace(/ies$/u, 'y'),
    word.replace(/s$/u, ''),
  ])
}
