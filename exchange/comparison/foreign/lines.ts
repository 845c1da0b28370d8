/** Longer lines are no rows of any table; of such a line no more than this is kept. */
const longestLine = 1_000_000

/** Lines of a text in batches, without their ends, in bounded memory. A mark of byte order at the start is taken away. */
export async function* lineBatches(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string[]> {
  const decoder = new TextDecoder('utf-8')
  let rest = ''
  for await (const chunk of chunks) {
    const text = rest + decoder.decode(chunk, { stream: true })
    const lines = text.split('\n')
    rest = (lines.pop() ?? '').slice(0, longestLine)
    if (lines.length > 0) yield lines.map(withoutReturn)
  }
  rest += decoder.decode()
  if (rest !== '') yield [withoutReturn(rest)]
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}

/** Cells of a tab-separated line; quotation marks around a whole cell, as some archives add them, go. */
export function cellsOf(line: string): string[] {
  const cells = line.split('\t')
  return line.includes('"') ? cells.map(unquoted) : cells
}

function unquoted(cell: string): string {
  return cell.length > 1 && cell.startsWith('"') && cell.endsWith('"')
    ? cell.slice(1, -1).replaceAll('""', '"')
    : cell
}
