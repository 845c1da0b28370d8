import { stemmer } from 'stemmer'
import type { AskedClaims, AskedParty, ClaimRole } from '../../cypher/queries/asked.ts'
import type { Selection } from '../../cypher/filters/selection.ts'
import type { QuestionReading, QuestionRole } from '../../model/question.ts'
import type { Resolved } from './resolve-names.ts'

/** The roles in a claim that a role in a question may be. */
export const claimRoles: Readonly<Record<QuestionRole, readonly ClaimRole[]>> = {
  actor: ['ACTOR'],
  recipient: ['RECIPIENT'],
  either: ['ACTOR', 'RECIPIENT'],
  speaker: ['SAID_BY'],
  subject: ['ACTOR', 'RECIPIENT'],
  object: ['ACTOR', 'RECIPIENT'],
}

/** The claims that a question asks for: a claim of the graph fits where those who are named stand in it as asked. */
export function askedClaims(
  reading: QuestionReading,
  names: readonly Resolved[],
  selection: Selection,
): AskedClaims {
  const rarestFirst = names.toSorted((a, b) => degreeOf(a) - degreeOf(b))
  const size = reading.hole?.of
  return {
    parties: rarestFirst.flatMap(({ name, taken }): AskedParty[] =>
      name.role === 'speaker' ? [] : [{ ids: taken.map(({ id }) => id), roles: claimRoles[name.role] }],
    ),
    sources: names.flatMap(({ name, taken }) => (name.role === 'speaker' ? taken.map(({ id }) => id) : [])),
    selection,
    words: stemsOf(reading),
    size: size === 'dead' || size === 'injured' || size === 'arrested' ? size : null,
  }
}

const degreeOf = ({ taken }: Resolved): number => taken.reduce((sum, { degree }) => sum + degree, 0)

/** How words begin whatever their ending: "loudspeakers" as "loudspeak". */
export function stemsOf({ words }: Pick<QuestionReading, 'words'>): string[] {
  return [
    ...new Set(
      words
        .map(({ text }) => stemmer(text.toLowerCase()).replace(/i$/u, ''))
        .filter((stem) => stem.length > 1),
    ),
  ]
}
