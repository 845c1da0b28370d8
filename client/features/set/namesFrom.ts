/** The server looks up so many names at once, of so many characters each. */
export const mostNames = 200
const longestName = 200

/**
 * The names of a pasted list: one a line, of a table's row its first cell; a single line is cut at its commas and semicolons.
 * Numbers and bullets before a name are left out, and so is a name that stands there twice.
 */
export function namesFrom(text: string): { names: string[]; leftOut: number } {
  const lines = text.split(/\r?\n/u).filter((line) => line.trim() !== '')
  const [only] = lines
  const parts = lines.length === 1 && only !== undefined ? only.split(/[,;\t]/u) : lines.map(firstCell)
  const names = [...new Set(parts.map(bare).filter((name) => name !== ''))]
  return { names: names.slice(0, mostNames), leftOut: Math.max(names.length - mostNames, 0) }
}

function firstCell(line: string): string {
  return line.split('\t').find((cell) => cell.trim() !== '') ?? ''
}

function bare(part: string): string {
  return part
    .replace(/^\s*(?:[-*•–]|\d+[.)])\s+/u, '')
    .replaceAll(/^["“”'\s]+|["“”'\s,;]+$/gu, '')
    .slice(0, longestName)
}
