import { createReadStream } from 'node:fs'

/**
 * The lines of a text file of ours, one at a time. Only the line feed parts them: other marks of a line's end may stand within one.
 * readline would not hand on the errors of the disk.
 */
export async function* textLines(path: string): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of createReadStream(path, { encoding: 'utf8' })) {
    const lines = `${rest}${String(chunk)}`.split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}
