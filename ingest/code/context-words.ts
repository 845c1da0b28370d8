import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { Failure } from '../../model/failure.ts'
import { Context } from '../../model/plover/contexts.ts'

/** One word or several, in lower case, with single spaces between. */
const Phrase = z.string().regex(/^[^\s,\p{Lu}]+(?: [^\s,\p{Lu}]+)*$/u)

/** The phrases of each context. */
const ContextWords = z.record(Context, z.array(Phrase).min(1))
export type ContextWords = z.infer<typeof ContextWords>

/**
 * Reads the file of contexts and their words: a line at the margin names a context, the indented lines under it list its
 * phrases, parted by commas. Lines that start with # are remarks. Throws a Failure when something is no context or phrase.
 */
export function readContextWords(source: string): ContextWords {
  const found: Record<string, string[]> = {}
  let context = ''
  for (const line of source.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue
    if (line.startsWith(' ')) {
      const phrases = line.replace(/,\s*$/u, '').split(',')
      found[context] = [...(found[context] ?? []), ...phrases.map((phrase) => phrase.trim())]
    } else {
      context = line.trim()
      found[context] = []
    }
  }
  const words = ContextWords.safeParse(found)
  if (words.success) return words.data
  const reason = words.error.issues.map((issue) => `${issue.path.join(' ')}: ${issue.message}`).join('; ')
  throw new Failure(`The words of the contexts cannot be read (${reason}).`)
}

let loaded: ContextWords | null = null

/** The words of all contexts, read once from `contexts.words`. */
export function contextWords(): ContextWords {
  loaded ??= readContextWords(readFileSync(new URL('./contexts.words', import.meta.url), 'utf8'))
  return loaded
}
