import type { CypherAnswer, CypherRequest } from '../../../../model/api/console.ts'

/** "1,000 rows in 34 ms", and whether that is all. */
export function outcomeWords(answer: CypherAnswer): string {
  const rows = `${answer.rows.length.toLocaleString('en')} ${answer.rows.length === 1 ? 'row' : 'rows'}`
  return `${rows} in ${answer.milliseconds.toLocaleString('en')} ms`
}

/** Rows as objects by the names of their columns. */
export function rowObjects({
  columns,
  rows,
}: Pick<CypherAnswer, 'columns' | 'rows'>): Record<string, unknown>[] {
  return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null])))
}

/** What was asked on one line, with its parameters. */
export function statementWords({ query, params }: CypherRequest): string {
  const given = Object.keys(params).length === 0 ? '' : ` with ${JSON.stringify(params)}`
  return `Cypher: ${query.trim().replaceAll(/\s+/gu, ' ')}${given}`
}

const widthSample = 200
const narrowest = 6
const widest = 44

/** How wide each column should be, in characters, judged by its name and first rows. */
export function columnWidths(columns: readonly string[], texts: readonly (readonly string[])[]): number[] {
  return columns.map((column, index) => {
    const lengths = texts.slice(0, widthSample).map((row) => row[index]?.length ?? 0)
    return Math.min(widest, Math.max(narrowest, column.length + 3, ...lengths) + 2)
  })
}
