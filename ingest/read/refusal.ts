import type { Article } from '../../model/article.ts'
import type { Told } from './metadata/metadata-table.ts'

/** What reading one input came to: an article, or why there is none, in one sentence. */
export type ReadOutcome = ReadArticle | { ok: false; path: string; reason: string }

/** An article; with what a table of metadata told of it. */
export type ReadArticle = { ok: true; article: Article; told?: Told }

/** Thrown inside `read/` when an input cannot become an article; its message is the reason. */
export class Refusal extends Error {
  override name = 'Refusal'
}

/** "EACCES" → why a file cannot be read, in one sentence. */
export function reasonOf(error: unknown): string {
  if (error instanceof Refusal) return error.message
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'There is no such file or folder.'
  if (code === 'EACCES' || code === 'EPERM') return 'The file cannot be read: permission is denied.'
  if (code === 'ELOOP') return 'The file is a symbolic link that leads nowhere.'
  return `The file cannot be read: ${error instanceof Error ? error.message : String(error)}.`
}
