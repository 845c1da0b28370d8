import { extname } from 'node:path'

/** Longest name that is kept; file systems take 255 bytes. */
const longest = 60

/** What must not be in the name of a file: controls, and what some systems take for more than a letter. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const forbidden = /[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2066-\u2069"*:<>?|]/gu

/** A name under which a file that somebody sent can be kept: only the last part of a path, none that is taken, never hidden. */
export function fileName(given: string, taken: readonly string[]): string {
  const last = given.split(/[/\\]/u).at(-1) ?? ''
  const clean = last
    .normalize('NFC')
    .replaceAll(forbidden, '')
    .replace(/^[\s.-]+/u, '')
    .trim()
  const extension = extname(clean)
  const stem = Array.from(extension === '' ? clean : clean.slice(0, -extension.length))
    .slice(0, longest)
    .join('')
  const named = (suffix: string): string => `${stem === '' ? 'file' : stem}${suffix}${extension.slice(0, 10)}`
  const lower = new Set(taken.map((name) => name.toLowerCase()))
  for (let number = 1; ; number += 1) {
    const name = named(number === 1 ? '' : ` (${number})`)
    if (!lower.has(name.toLowerCase())) return name
  }
}
