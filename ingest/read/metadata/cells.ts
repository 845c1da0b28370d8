/** What a spreadsheet takes for a formula, and would run. */
const formula = /^'*[=+\-@\t\r＝＋－＠]/u

/** A cell that no spreadsheet runs: an apostrophe stands before what looks like a formula, as OWASP has it. */
export const guardedCell = (text: string): string => (formula.test(text) ? `'${text}` : text)

/** The text of a guarded cell; of any other, the cell itself. */
export const bareCell = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell

/** Names in one cell, parted by semicolons; `\` stands before one that belongs to a name. */
export const joinedNames = (names: readonly string[]): string =>
  names.map((name) => name.replaceAll(/[\\;|]/gu, String.raw`\$&`)).join('; ')

/** The names in a cell, parted by semicolons or bars. */
export const namesInCell = (cell: string): string[] =>
  (cell.match(/(?:\\[\\;|]|[^;|])+/gu) ?? []).map((name) => name.replaceAll(/\\([\\;|])/gu, '$1'))
