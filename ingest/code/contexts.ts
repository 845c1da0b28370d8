import { contexts } from '../../model/plover/contexts.ts'
import type { Context } from '../../model/plover/contexts.ts'
import type { ParsedSentence } from '../parse/parsed-article.ts'
import { contextWords } from './context-words.ts'

const byPhrase = new Map<string, Context[]>()
/** What longer phrases begin with: most words of a text begin none. */
const beginnings = new Set<string>()
for (const context of contexts) {
  for (const phrase of contextWords[context].split(',')) {
    const parts = phrase.trim().split(/\s+/u)
    const words = parts.join(' ')
    byPhrase.set(words, [...(byPhrase.get(words) ?? []), context])
    parts.slice(1).forEach((_, at) => beginnings.add(parts.slice(0, at + 1).join(' ')))
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
      sentence.tokens.map((token) => formsOf(token.lemma.toLowerCase(), token.text.toLowerCase())),
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
    let phrases = words[at] ?? []
    for (let next = at + 1; phrases.length > 0; next += 1) {
      for (const phrase of phrases) for (const context of byPhrase.get(phrase) ?? []) found.add(context)
      const forms = words[next] ?? []
      phrases = phrases
        .filter((phrase) => beginnings.has(phrase))
        .flatMap((phrase) => forms.map((form) => `${phrase} ${form}`))
    }
  }
  return found
}

const formsOf = (lemma: string, text: string): string[] => (lemma === text ? [lemma] : [lemma, text])

/** A headline is not parsed: words stand for their lemmas, with a plural's ending taken off. */
function wordsOfTitle(title: string): string[][] {
  return [...title.toLowerCase().matchAll(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu)].map(([word]) => [
    word,
    word.replace(/ies$/u, 'y'),
    word.replace(/s$/u, ''),
  ])
}
