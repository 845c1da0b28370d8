import { Failure } from '../../../model/failure.ts'
import type { EventType } from '../../../model/plover/event-types.ts'
import { LexiconEntry } from './lexicon-entry.ts'

/** Participants where an entry says nothing: a verb's subject, a noun's by-phrase, possessor or nationality. */
const usualActor = ['subj']
const usualActorOfNoun = ['by', 'poss', 'compound']

const listSettings = ['actor', 'recipient', 'both', 'needs', 'never'] as const
const settingNames: ReadonlySet<string> = new Set([...listSettings, 'mode'])

/**
 * Reads one lexicon file: an entry a line, fields parted by ` | `. The first field is kind and lemma, the last two are
 * example and coding; between them stand `actor`, `recipient`, `both`, `mode`, `needs`, `never` with their values, or
 * conditions with `=`. Lines that start with # are remarks. Throws a Failure that names the line and everything wrong in it.
 */
export function readLexicon(type: EventType, source: string): LexiconEntry[] {
  return source.split('\n').flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return []
    const read = readLine(type, line, index + 1)
    const entry = LexiconEntry.safeParse(read.entry)
    if (entry.success && read.faults.length === 0) return [entry.data]
    const issues = entry.error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? []
    const reason = [...read.faults, ...issues].join('; ')
    const place = `${type.toLowerCase()}.lexicon:${index + 1}`
    throw new Failure(
      `Line ${index + 1} of the ${type} lexicon (${place}) cannot be read (${reason}): ${line}`,
    )
  })
}

/** A line's fields as an entry still to be checked, and what is wrong with the fields themselves. */
function readLine(type: EventType, line: string, number: number): { entry: unknown; faults: string[] } {
  const fields = line.split(' | ').map((field) => field.trim())
  const [kind = '', ...lemma] = (fields[0] ?? '').split(' ')
  const settings = new Map<string, string[]>()
  const conditions: unknown[] = []
  const faults: string[] = fields.length < 3 ? ['an example and its coding belong at the end'] : []
  for (const field of fields.slice(1, -2)) {
    const [name = '', ...values] = field.split(/,? +/u)
    if (!field.startsWith(`${name} `) || !settingNames.has(name)) {
      const read = field.split(/ +/u).map(readCondition)
      if (read.includes(null)) faults.push(`“${field}” is neither a setting nor a condition`)
      conditions.push(...read)
    } else if (settings.has(name)) faults.push(`“${name}” stands twice`)
    else settings.set(name, values.join(',').split(','))
  }
  const modes = settings.get('mode') ?? []
  if (modes.length > 1) faults.push('there is one mode at most')
  const [actor = [], recipient = [], both = [], needs = [], never = []] = listSettings.map((name) =>
    settings.get(name),
  )
  return {
    faults,
    entry: {
      type,
      kind,
      lemma: lemma.join(' '),
      mode: modes[0] ?? null,
      actor: actor.length > 0 ? actor : kind === 'noun' ? usualActorOfNoun : usualActor,
      recipient,
      both,
      conditions: conditions.filter((condition) => condition !== null),
      needs,
      never,
      example: fields.at(-2) ?? '',
      coding: fields.at(-1) ?? '',
      line: number,
      written: line,
    },
  }
}

function readCondition(text: string): { slot: string; negated: boolean; words: string[] } | null {
  const match = /^(?<slot>[a-z_]+)(?<not>!?)=(?<words>.+)$/u.exec(text)
  const { slot, not, words } = match?.groups ?? {}
  return slot === undefined || words === undefined
    ? null
    : { slot, negated: not === '!', words: words.split(',') }
}
