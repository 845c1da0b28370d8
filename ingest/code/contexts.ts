import { contexts } from '../../model/plover/contexts.ts'
import type { Context } from '../../model/plover/contexts.ts'
import { lowerCase } from '../../model/lower-case.ts'
import type { ParsedSentence } from '../parse/parsed-article.ts'
import { contextWords } from './context-words.ts'
import type { ContextWords } from './context-words.ts'

/** What a phrase is about, and whether longer phrases begin with it: most words of a text do neither. */
type Phrase = { contexts: readonly Context[]; begins: boolean }

let indexed: ReadonlyMap<string, Phrase> | null = null

function phrases(): ReadonlyMap<string, Phrase> {
  indexed ??= indexPhrases(contextWords())
  return indexed
}

function indexPhrases(words: ContextWords): Map<string, Phrase> {
  const found = new Map<string, Phrase>()
  const known = (key: string): Phrase => found.get(key) ?? { contexts: [], begins: false }
  for (const context of contexts) {
    for (const phrase of words[context]) {
      const parts = phrase.split(' ').flatMap(atHyphens)
      const key = parts.join(' ')
      found.set(key, { ...known(key), contexts: [...known(key).contexts, context] })
      for (let end = 1; end < parts.length; end += 1) {
        const beginning = parts.slice(0, end).join(' ')
        found.set(beginning, { ...known(beginning), begins: true })
      }
    }
  }
  return found
}

/** "Al-Qaeda" as the engine mostly cuts it: "Al", "-", "Qaeda". */
const atHyphens = (word: string): string[] =>
  word.includes('-') ? word.split(/(-)/u).filter((part) => part !== '') : [word]

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
    for (const context of contextsOf(wordsOfSentence(sentence))) set.add(context)
    found.set(sentence.paragraph, set)
  }
  return new Map([...found].map(([paragraph, set]) => [paragraph, inOrder(set)]))
}

function inOrder(set: ReadonlySet<Context>): Context[] {
  const exact = moreExact.some((context) => set.has(context))
  return contexts.filter((context) => set.has(context) && !(exact && context === 'crime'))
}

/** A word by the forms it may be listed in, and whether it is part of somebody's name: "Bill Clinton" is no bill. */
type Word = { forms: readonly string[]; inPerson: boolean }

function contextsOf(words: readonly Word[]): Set<Context> {
  const known = phrases()
  const found = new Set<Context>()
  words.forEach((word, at) => {
    let open = word.forms
    for (let next = at + 1; open.length > 0; next += 1) {
      const begun: string[] = []
      for (const phrase of open) {
        const listed = known.get(phrase)
        if (next > at + 1 || !word.inPerson) for (const context of listed?.contexts ?? []) found.add(context)
        if (listed?.begins === true) begun.push(phrase)
      }
      if (begun.length === 0) break
      const forms = words[next]?.forms ?? []
      open = begun.flatMap((phrase) => forms.map((form) => `${phrase} ${form}`))
    }
  })
  return found
}

function wordsOfSentence({ tokens, names }: ParsedSentence): Word[] {
  const people = names.filter(({ type }) => type === 'PERSON')
  return tokens.flatMap(({ lemma, text }, token) => {
    const inPerson = people.some(({ firstToken, endToken }) => firstToken <= token && token < endToken)
    const lemmas = atHyphens(lowerCase(lemma))
    return atHyphens(lowerCase(text)).map((form, at) => {
      const listed = lemmas[at] ?? form
      return { forms: listed === form ? [form] : [listed, form], inPerson }
    })
  })
}

/** A headline is not parsed: words stand for their lemmas, with a plural's ending taken off. */
function wordsOfTitle(title: string): Word[] {
  return [...title.toLowerCase().matchAll(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu)]
    .flatMap(([word]) => atHyphens(word))
    .map((word) => ({
      forms: [word, word.replace(/ies$/u, 'y'), word.replace(/s$/u, '')],
      inPerson: false,
    }))
}
