import type { AnswerRow, AskAnswer } from '../../model/api/ask.ts'
import type { CypherTwin, Total } from '../../model/api/answer.ts'
import type { Selection } from '../../cypher/filters/selection.ts'
import type { AskRequest } from '../../model/api/ask.ts'
import type { QuestionReading } from '../../model/question.ts'
import type { GraphAccess } from '../graph-access.ts'
import type { Resolved } from './resolve-names.ts'

/** A question that is understood, with its names known to the graph. */
export type Understood = {
  access: GraphAccess
  reading: QuestionReading
  names: readonly Resolved[]
  selection: Selection
  request: AskRequest
}

/** What the graph has on it. */
export type Found = {
  rows: AnswerRow[]
  total: Total
  rankedBy: string | null
  says: string
  notes: string[]
  relaxed: AskAnswer['relaxed']
  cypher: CypherTwin
}

/** So many sentences stand with each row. */
export const sentencesPerRow = 2

/** "3 events", "1 event". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`

/** "A, B and 4 more". */
export function listed(names: readonly string[], total: number, most = 3): string {
  const shown = names.slice(0, most)
  const left = total - shown.length
  if (left > 0) return `${shown.join(', ')} and ${left.toLocaleString('en')} more`
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`
}
