import { Failure } from '../../../model/failure.ts'
import type { EventType } from '../../../model/plover/event-types.ts'
import { LexiconEntry } from './lexicon-entry.ts'

/** Participants where an entry says nothing: a verb's subject, a noun's by-phrase, possessor or nationality. */
const usualActors: Record<LexiconEntry['kind'], string[]> = {
  verb: ['subj'],
  noun: ['by', 'poss', 'compound'],
  adjective: ['subj'],
}

/**
 * Reads one lexicon file: an entry a line, fields parted by ` | `. The first field is kind and lemma, the last two are
 * example and coding; between them stand `actor`, `recipient`, `both`, `mode`, `needs`, `never` with their values, or
 * conditions with `=`. Lines that start with # are remarks. Throws a Failure that names the line.
 */
export function readLexicon(type: EventType, source: string): LexiconEntry[] {
  return source.split('\n').flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return []
    const entry = LexiconEntry.safeParse(readLine(type, line, index + 1))
    if (entry.success) return [entry.data]
    const reason = entry.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')
    throw new Failure(`Line ${index + 1} of the ${type} lexicon cannot be read (${reason}): ${line}`)
  })
}

function readLine(type: EventType, line: string, number: number): unknown {
  const fields = line.split(' | ').map((field) => field.trim())
  const [kind = '', ...lemma] = (fields[0] ?? '').split(' ')
  const settings = fields.slice(1, -2)
  const valuesOf = (name: string): string[] =>
    settings
      .filter((field) => field.startsWith(`${name} `))
      .flatMap((field) => field.slice(name.length + 1).split(/[, ]+/u))
  const actor = valuesOf('actor')
  return {
    type,
    kind,
    lemma: lemma.join(' '),
    mode: valuesOf('mode')[0] ?? null,
    actor: actor.length > 0 ? actor : (usualActors[kind === 'noun' ? 'noun' : 'verb'] ?? []),
    recipient: valuesOf('recipient'),
    both: valuesOf('both'),
    conditions: settings
      .filter((field) => field.includes('='))
      .flatMap((field) => field.split(/ +/u).map(readCondition)),
    needs: valuesOf('needs'),
    never: valuesOf('never'),
    example: fields.at(-2) ?? '',
    coding: fields.at(-1) ?? '',
    line: number,
    written: line,
  }
}

function readCondition(text: string): unknown {
  const match = /^([a-z_]+)(!?)=(.+)$/u.exec(text)
  if (match === null) return null
  return { slot: match[1], negated: match[2] === '!', words: (match[3] ?? '').split(',') }
}
