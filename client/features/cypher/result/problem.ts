import { messageOf } from '../../../../model/failure.ts'
import { ProblemError } from '../../../api/request.ts'

/** What the server says about a statement, made readable. */
export type StatementProblem = {
  title: string
  sentence: string
  /** The line of the statement with a caret under the place, as the database drew it. */
  drawn: string | null
  /** Where it stands in the statement (UTF-16), when the server says so. */
  at: { start: number; end: number } | null
}

const place = /^at (?<start>\d+)[–-](?<end>\d+)$/u
const quoted = /^"(?<line>.*)"\n(?<blanks> *)\^$/mu
const position = / ?\(line \d+, column \d+ \(offset: \d+\)\)/u
/** The database quotes what it was asked to plan, which begins so. */
const planned = 'EXPLAIN '

/** Reads the problem of a statement that did not run. */
export function readProblem(error: unknown): StatementProblem {
  if (!(error instanceof ProblemError))
    return { title: 'Something went wrong', sentence: messageOf(error), drawn: null, at: null }
  const { title, detail, errors } = error.problem
  const sentence = detail.replace(quoted, '').replace(position, '').trim()
  return { title, sentence, drawn: drawnLine(detail), at: placeOf(errors ?? []) }
}

function drawnLine(detail: string): string | null {
  const found = quoted.exec(detail)?.groups
  if (found === undefined) return null
  const { line = '', blanks = '' } = found
  // One blank stands for the quotation mark before the line.
  const prefix = line.startsWith(planned) ? planned.length + 1 : 1
  return `${line.slice(prefix - 1)}\n${blanks.slice(prefix)}^`
}

function placeOf(errors: readonly { path: string; message: string }[]): StatementProblem['at'] {
  for (const { path, message } of errors) {
    const found = path === 'query' ? place.exec(message)?.groups : undefined
    if (found !== undefined) return { start: Number(found['start']), end: Number(found['end']) }
  }
  return null
}
