import { slug } from '../../../model/slug.ts'

/** Hands a file to the browser to be saved. */
export function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser reads it after the click; a minute is long enough for any size.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** "talks-in-march-2025-11-29.gexf". */
export function fileName(title: string, at: string, extension: string): string {
  const name = slug(title).slice(0, 60).replaceAll(/-+$/gu, '')
  return `${name === '' ? 'dramatis' : name}-${at.slice(0, 10)}.${extension}`
}
