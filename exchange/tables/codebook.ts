import { eventTypes, ploverTable } from '../../model/plover/event-types.ts'
import { symmetricModes } from '../../model/plover/symmetric.ts'
import { modeMeanings, typeMeanings } from '../../model/plover/meanings.ts'
import type { TextChoice } from '../rows/text-choice.ts'
import type { ColumnDescription, TableDescription } from './table.ts'
import { valueLists } from './value-lists.ts'
import type { ValueListName } from './value-lists.ts'
import type { RowCounts } from './write-tables.ts'

/** Facts about one export that its codebook tells. */
export type CodebookFacts = {
  readonly tables: readonly TableDescription[]
  readonly counts: RowCounts
  readonly text: TextChoice
  /** Whose articles it holds: "the collection leaders". */
  readonly scope: string
  readonly version: string
  /** What the files could not hold as it is, in sentences. */
  readonly notes: readonly string[]
}

/** `CODEBOOK.md`: what every table, column and value means, how they join, how the counts arise and what is left out. */
export function codebook(facts: CodebookFacts): string {
  const { tables, counts, scope, version } = facts
  return [
    `# Codebook`,
    `Tables of actors, claims and events in the news, written by Dramatis ${version}: ${scope}. The columns are described below and, for programs, in \`datapackage.json\` (not with Excel workbooks).`,
    `## The tables`,
    rowsOf(
      ['table', 'one row is', 'rows', 'key'],
      tables.map((table) => [
        `\`${table.name}\``,
        table.meaning,
        String(counts[table.name] ?? 0),
        table.key.map((name) => `\`${name}\``).join(', ') || '–',
      ]),
    ),
    joining(tables),
    reading,
    notesOn(facts.notes),
    textPolicy(facts.text),
    counting,
    ...tables.map(tableChapter),
    `## Values`,
    ploverChapter(),
    ...listNames.filter((name) => name !== 'event_type').map(listChapter),
  ]
    .filter((part) => part !== '')
    .map((part) => `${part.trim()}\n`)
    .join('\n')
}

const isListName = (name: string): name is ValueListName => name in valueLists
const listNames = Object.keys(valueLists).filter(isListName)

function joining(tables: readonly TableDescription[]): string {
  const lines = tables.flatMap((table) =>
    table.references.map(
      ({ columns, table: other, to }) =>
        `- \`${table.name}.${columns.join(', ')}\` → \`${other}.${to.join(', ')}\``,
    ),
  )
  return `## How they join\n\n${lines.join('\n')}\n\nAn event with its sentences: \`events\` ⋈ \`claims\` on \`event_id\`. Who took part in an event: \`event_actors\`; who does so by each single claim, with country, sector and office as of its date: \`claim_actors\`. Columns that list ids (\`actor_ids\`) are for reading; join through the long tables.`
}

const reading = `## How to read the cells

- **Missing**: an empty cell (null in Parquet) is not known or does not apply. Nothing is guessed: an event without a date has none.
- **Dates** are ISO 8601 days. \`date_from\` and \`date_to\` are both inclusive; \`date_precision\` says how exact they are. A claim without words for a date has none; take \`published_on\` instead if your question allows it.
- **Lists** (type list) are joined by \`;\` in CSV and Excel; a \`;\` or \`\\\` within an item has a \`\\\` before it. In Parquet they are lists.
- **Offsets** count from 0 within the article's text, the end is exclusive. \`start\` and \`end\` count UTF-16 code units (JavaScript, Java); \`start_codepoint\` and \`end_codepoint\` count code points (Python, R, DuckDB): \`text[start_codepoint:end_codepoint]\` in Python, \`substr(text, start_codepoint + 1, end_codepoint)\` in R.
- **CSV** is RFC 4180: comma, CRLF, double quotes doubled, UTF-8 without a byte order mark, a header. Texts stand as the articles have them, also where they begin with \`=\`, \`+\`, \`-\` or \`@\`, which a spreadsheet takes for a formula: open CSV in Excel through "From Text/CSV" with text columns, or use the workbook (\`--format xlsx\`), whose texts are never formulas.
- **Excel** holds at most 1,048,576 rows a sheet and 32,767 characters a cell: further rows go to \`claims (2)\` and so on, a longer text or list ends with "…[cut: N characters]", and the sheet \`notes\` says where that is so. CSV and Parquet have no such limits.
- **Order**: tables of articles and what they own by article and place, events, actors and coverage by their key. The same graph gives the same bytes.
- Ids stay the same as long as the articles and decisions do; an earlier id of an actor stands among its \`keys\`.`

function notesOn(notes: readonly string[]): string {
  return notes.length === 0
    ? ''
    : `## What the workbook could not hold\n\n${notes.map((note) => `- ${note}`).join('\n')}`
}

function textPolicy(text: TextChoice): string {
  const policies: Record<TextChoice, string> = {
    none: 'This export was made with `--text none`: no words of the articles but headlines, by-lines, names of actors and offices. Sentences, mentions, words for dates and for unnamed speakers are empty.',
    quotes:
      'This export was made with `--text quotes`: the sentences that state a claim or a relation, and the words of mentions. Other sentences and the articles themselves are empty.',
    full: 'This export was made with `--text full`: it holds whole articles. Whether you may pass them on depends on their licences.',
  }
  return `## How much text\n\n${policies[text]} Offsets are there in any case, so that who has the articles finds every place.`
}

const symmetricTypes = Object.entries(symmetricModes).map(([type, modes]) =>
  modes === 'all' ? type : `${type} (${modes.join(', ')})`,
)

const counting = `## How the counts arise

- A **claim** is what one sentence states, an **event** the happening that one or more claims report. Claims of one event have the same type, and agree in participants, date and place as far as each tells them.
- \`claim_count\` counts sentences, \`article_count\` articles, \`outlet_count\` outlets. \`independent_count\` counts stories: articles whose texts are nearly the same (an agency's report printed by seven papers) are one. Use it where you ask how often something was reported independently.
- Only claims of the coders \`rules\` and \`person\` form events; those of other coders stand in \`claims\` without an \`event_id\`. So do claims that a person rejected, and those of articles that their outlet has replaced since (\`superseded\`) or that a person took back (\`retracted\`).
- \`status\` of an event says whether it is told as a fact. Counts of what happened take \`reported\` and \`disputed\`; announced, hypothetical and denied events did not happen as far as the articles tell.
- An event without a recipient is **symmetric** where its actors did it with each other. The words of a claim may say so (\`mutual\`: "Chile and Peru clashed" true, "Chile and Peru bombed" false), and people may put that right; where no claim of an event says anything of it, the type tells: ${symmetricTypes.join(', ')}.
- Limited to a collection, or to your own articles without the invented samples, all that is told of an event (date, place, contexts, status, name, who takes part on which side) and all counts follow from the claims of these articles alone. Who an actor is (names, country, sectors) and which claims are one event comes from all articles that were loaded; \`story_id\`, \`near_duplicate_of\`, \`revises\` and the id of an event may point outside.
- Headlines are not coded. Texts that name nobody, or nobody that could be told, give no claim: \`coverage\` counts them, and what could not be read or loaded.
- Left out altogether: mentions of places and of names that mean nobody known, derived links between actors (count events instead), suggestions, the decisions themselves.`

function tableChapter(table: TableDescription): string {
  return `## ${table.name}\n\nOne row is ${table.meaning}.\n\n${rowsOf(
    ['column', 'type', 'meaning'],
    table.columns.map((column) => [`\`${column.name}\``, typeOf(column), meaningOf(column)]),
  )}`
}

function typeOf({ type, nullable }: ColumnDescription): string {
  return nullable ? `${type}, may be empty` : type
}

function meaningOf({ meaning, unit, values }: ColumnDescription): string {
  return `${meaning}${unit === undefined ? '' : `; ${unit}`}${values === undefined ? '' : `; see ${values}`}`
}

function ploverChapter(): string {
  const rows = eventTypes.flatMap((type) => {
    const { quad, intensity, modes } = ploverTable[type]
    const meanings = modeMeanings[type] ?? {}
    return [
      [`**${type}**`, '', String(quad), String(intensity), typeMeanings[type]],
      ...Object.entries(modes).map(([mode, ofMode]) => [
        '',
        mode,
        String(quad),
        String(ofMode),
        meanings[mode] ?? '',
      ]),
    ]
  })
  return `### event_type and mode\n\nThe event types of PLOVER with their modes, quads and intensities. The words are ours; the PLOVER manual (openeventdata/PLOVER) is the source of the rules.\n\n${rowsOf(['type', 'mode', 'quad', 'intensity', 'meaning'], rows)}`
}

function listChapter(name: ValueListName): string {
  return `### ${name}\n\n${rowsOf(
    ['value', 'meaning'],
    Object.entries(valueLists[name]).map(([value, meaning]) => [`\`${value}\``, meaning]),
  )}`
}

function rowsOf(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [lineOf(header), lineOf(header.map(() => '---')), ...rows.map(lineOf)].join('\n')
}

function lineOf(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`
}
