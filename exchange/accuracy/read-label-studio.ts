import { z } from 'zod'
import { exitCodes, Failure } from '../../model/failure.ts'
import { eventsInLabelStudio, labelAnswers, numbered } from './label-studio.ts'
import type { SheetRow } from './read-sheet.ts'
import { noEvent, writtenFields } from './sheet.ts'

const Result = z.looseObject({
  from_name: z.string(),
  value: z.looseObject({
    choices: z.array(z.string()).optional(),
    text: z.union([z.string(), z.array(z.string())]).optional(),
  }),
})
const Task = z.looseObject({
  data: z.looseObject({ item: z.string(), coder: z.string() }),
  annotations: z.array(
    z.looseObject({ was_cancelled: z.boolean().nullish(), result: z.array(Result).default([]) }),
  ),
})
/** A task of the short export (JSON-MIN): its data and answers side by side. */
const ShortTask = z.looseObject({ item: z.string(), coder: z.string() })

/**
 * The rows of an export of Label Studio, JSON or JSON-MIN, as a sheet would hold them. Of several annotations of a task the
 * last counts; skipped ones do not. Throws a `Failure` (usage) for another file.
 */
export function rowsOfLabelStudio(text: string, path: string): SheetRow[] {
  const tasks = z.array(z.unknown()).safeParse(jsonOf(text, path))
  if (!tasks.success) throw notLabelStudio(path)
  return tasks.data.flatMap((task, index) => {
    const full = Task.safeParse(task)
    if (full.success) return rowsOf(answersOf(full.data), path, `${path}, task ${index + 1}`)
    const short = ShortTask.safeParse(task)
    if (!short.success) throw notLabelStudio(path)
    return rowsOf(
      new Map(Object.entries(short.data).map(([name, value]) => [name, plain(value)])),
      path,
      `${path}, task ${index + 1}`,
    )
  })
}

function answersOf({ data, annotations }: z.infer<typeof Task>): Map<string, string> {
  const last = annotations.findLast((annotation) => annotation.was_cancelled !== true)
  return new Map([
    ['item', data.item],
    ['coder', data.coder],
    ...(last?.result ?? []).map(({ from_name: name, value }): [string, string] => [
      name,
      plain(value.choices ?? value.text ?? ''),
    ]),
  ])
}

/** One row of a claim; of a sentence a row for each event. */
function rowsOf(answers: ReadonlyMap<string, string>, file: string, at: string): SheetRow[] {
  const row = (of: (column: string) => string): SheetRow => ({
    file,
    cell: (column) => ({ text: of(column), at: `${at}, ${column}` }),
  })
  const one = row((column) => asAnswer(answers.get(column) ?? ''))
  const events = Array.from({ length: eventsInLabelStudio }, (_, index) => index + 1)
    .filter((event) => writtenFields.some((field) => (answers.get(numbered(field, event)) ?? '') !== ''))
    .map((event) => {
      const names = new Map<string, string>(writtenFields.map((field) => [field, numbered(field, event)]))
      return row((column) => answers.get(names.get(column) ?? column) ?? '')
    })
  const none =
    (answers.get('none') ?? '') === ''
      ? []
      : [row((column) => (column === 'type' ? noEvent : (answers.get(column) ?? '')))]
  return events.length + none.length > 0 ? [...events, ...none] : [one]
}

const answers = new Map<string, string>(
  Object.entries(labelAnswers).map(([verdict, word]) => [word, verdict]),
)

function asAnswer(text: string): string {
  return answers.get(text) ?? text
}

function plain(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  if (Array.isArray(value)) return value.map((one) => plain(one)).join('; ')
  const nested = z.object({ choices: z.array(z.string()) }).safeParse(value)
  return nested.success ? nested.data.choices.join('; ') : ''
}

function jsonOf(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw notLabelStudio(path)
  }
}

function notLabelStudio(path: string): Failure {
  return new Failure(
    `The file ${path} is no export of Label Studio (JSON or JSON-MIN) of our tasks.`,
    exitCodes.usage,
  )
}
