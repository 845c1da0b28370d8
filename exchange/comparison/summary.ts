import { compareText } from '../../model/compare-text.ts'
import type { Comparison, LeftOutCounts } from './compare.ts'
import type { Measures } from './measures.ts'
import { tellDays } from './periods.ts'

/** The whole comparison for programs. */
export function summaryJson({ request, ours, theirs, compared, changed }: Comparison): object {
  const { rule, dyads, format } = request
  return {
    source: format.name,
    by: `dyad-${rule.length}`,
    on: rule.on,
    directed: rule.directed,
    domestic: rule.domestic,
    dyadsOf: dyads,
    undated: request.undated,
    ours: {
      events: ours.events,
      covers: ours.covers,
      leftOut: Object.fromEntries(mostFrequent(ours.leftOut)),
    },
    theirs: {
      files: theirs.files,
      rows: theirs.rows,
      events: theirs.events,
      covers: theirs.covers,
      leftOut: Object.fromEntries(mostFrequent(theirs.leftOut)),
      malformed: theirs.malformed,
      unknownCountries: theirs.unknownCountries,
    },
    compared,
    graphChangedMeanwhile: changed,
  }
}

/** The same for people. */
export function summaryText(comparison: Comparison): string {
  const { request, ours, theirs, compared, changed } = comparison
  const { rule, format } = request
  const lines = [
    `# Compared with ${format.title}`,
    '',
    `Cells are ${rule.directed ? 'directed ' : ''}dyads of countries × ${rule.length}s × ${
      rule.on === 'quad' ? 'quads' : 'PLOVER types'
    }. Compared are ${tellDays(compared.days)}, the days that both sides cover: ${compared.dyads} dyads${
      request.dyads === 'ours' ? ' that our events join' : ''
    } × ${compared.periods} ${rule.length}s × ${compared.byCategory.length} = ${compared.all.cells} cells. All measures are over all of them, the empty ones included.`,
    '',
    '| | cells | our events | their events | both | only ours | only theirs | neither | kappa | Pearson | Spearman |',
    '|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|',
    tableRow('**all**', compared.all),
    ...compared.byCategory.map(({ category, measures }) => tableRow(category, measures)),
    '',
    'An event counts once in each cell that it falls in, so in as many as it has pairs of countries. Kappa is Cohen’s, on whether a cell has any event; a dash stands where a measure has no value, as where one side has none.',
    '',
    `## Ours`,
    '',
    `${ours.events} events; the articles were published from ${tellDays(ours.covers)}.${
      request.undated === 'publication'
        ? ' Events without a date stand under the day on which they were first published.'
        : ''
    }`,
    '',
    ...leftOutLines(ours.leftOut),
    `## ${format.title}`,
    '',
    `${theirs.rows} rows, of which ${theirs.events} are events of PLOVER’s types with a day; they cover ${tellDays(theirs.covers)}.`,
    '',
    ...theirs.files.map(({ name, rows }) => `- ${name}: ${rows} rows`),
    ...theirs.files.flatMap(({ name, notes }) => notes.map((note) => `- ${name}: ${note}`)),
    '',
    ...leftOutLines(theirs.leftOut),
    ...unknownLines(theirs.unknownCountries),
    ...malformedLines(theirs.malformed),
    ...(changed
      ? ['The graph was changed while this was made: sentences may be of other events than the counts.', '']
      : []),
    'The files beside this: `cells.csv` (all cells in which an event stands), `only_ours.csv` (with our sentences), `only_theirs.csv` (with their first rows), `summary.json` (this, for programs).',
  ]
  return `${lines.join('\n')}\n`
}

function tableRow(
  name: string,
  { cells, ours, theirs, presence, kappa, pearson, spearman }: Measures,
): string {
  const { both, onlyOurs, onlyTheirs, neither } = presence
  const figures = [cells, ours, theirs, both, onlyOurs, onlyTheirs, neither]
  return `| ${[name, ...figures, ...[kappa, pearson, spearman].map(rounded)].join(' | ')} |`
}

function rounded(value: number | null): string {
  return value === null ? '–' : value.toFixed(3)
}

function leftOutLines(leftOut: LeftOutCounts): string[] {
  if (leftOut.size === 0) return []
  return ['Left out:', '', ...mostFrequent(leftOut).map(([why, count]) => `- ${count} ${why}`), '']
}

function unknownLines({ names, others }: Comparison['theirs']['unknownCountries']): string[] {
  if (names.length === 0) return []
  return [
    'Names and codes that stand where countries stand and are none that we know, with their rows in these days:',
    '',
    ...names.map(({ name, rows }) => `- ${name}: ${rows}`),
    ...(others === 0 ? [] : [`- others: ${others}`]),
    '',
  ]
}

function malformedLines({ count, first }: Comparison['theirs']['malformed']): string[] {
  if (count === 0) return []
  return [
    `${count} ${count === 1 ? 'row is' : 'rows are'} malformed and passed over; the first:`,
    '',
    ...first.map(({ file, line, why }) => `- ${file}, line ${line}: ${why}`),
    '',
  ]
}

/** Why things were left out, the most frequent first. */
function mostFrequent(counts: LeftOutCounts): [string, number][] {
  return [...counts].toSorted(([a, one], [b, other]) => other - one || compareText(a, b))
}
