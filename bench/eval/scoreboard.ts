import { reaches } from './measures.ts'
import type { Bar, Figure, Row } from './measures.ts'
import type { Published } from './published.ts'

/** The rows of one data set, and what the set is, in a sentence. */
export type ScoredSet = { set: string; about: string; rows: readonly Row[] }

export type Scoreboard = {
  /** ISO. */
  date: string
  /** What was measured; null outside a repository. */
  commit: { id: string; changed: boolean } | null
  sets: readonly ScoredSet[]
  published: readonly Published[]
  /** Whatever a reader must know besides, a sentence each: inputs that were left out, parts that could not be run. */
  remarks: readonly string[]
}

/** The scoreboard as Markdown that also reads well in a terminal. */
export function writeScoreboard(board: Scoreboard): string {
  const lines = [
    '# Scoreboard',
    '',
    'Written by `npm run eval -- --data FOLDER`, where FOLDER holds the evaluation kit. None of its texts is part of this',
    'project. P, R and F1 are precision, recall and their harmonic mean; a single figure is a share or a count. Bars are those',
    'set before the work (issues 4 and 5) and those of the design for texts not seen before; ✓ reached, ✗ not reached.',
    '',
    measuredAt(board),
    ...board.remarks.map((remark) => `\n${remark}`),
    '',
    ...table(
      ['Set', 'Measure', 'P', 'R', 'Ours', 'Issue', 'Design', 'Published'],
      board.sets.flatMap(({ set, rows }) => rows.map((row) => [set, ...cellsOf(row)])),
    ),
    '',
    '## The sets',
    '',
    ...board.sets.map(({ set, about }) => `- **${set}**: ${about}`),
    '',
    '## Published figures',
    '',
    'What others published on like sets and tasks, for orientation.',
    '',
    ...table(
      ['Set and measure', 'System', 'Figure', 'Source'],
      board.published.map(({ set, system, figure, source }) => [set, system, figure, source]),
    ),
  ]
  return `${lines.join('\n')}\n`
}

function measuredAt({ date, commit }: Scoreboard): string {
  if (commit === null) return `Measured on ${date}.`
  const changed = commit.changed ? ', with changes in the working tree that are not committed' : ''
  return `Measured on ${date} at commit ${commit.id}${changed}.`
}

function cellsOf({ measure, figure, issue, design, published }: Row): string[] {
  const [p, r] = figure.kind === 'found' ? [digits(figure.found.p), digits(figure.found.r)] : ['', '']
  const bar = (bar: Bar | undefined) => (bar === undefined ? '' : barCell(figure, bar))
  return [measure, p, r, ours(figure), bar(issue), bar(design), published ?? '']
}

function ours(figure: Figure): string {
  if (figure.kind === 'count') return String(figure.count)
  return digits(figure.kind === 'found' ? figure.found.f1 : figure.share)
}

function barCell(figure: Figure, bar: Bar): string {
  const verdict = { true: ' ✓', false: ' ✗', null: '' }[`${reaches(figure, bar)}`]
  return 'atLeast' in bar ? `≥ ${digits(bar.atLeast)}${verdict}` : `≤ ${bar.atMost}${verdict}`
}

function digits(value: number | null): string {
  return value === null ? '–' : value.toFixed(3)
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((title, column) =>
    Math.max(3, title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)]
}
