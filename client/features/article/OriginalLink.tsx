import { Download } from 'lucide-react'
import type { Original } from '../../../model/api/resources.ts'
import { megabytes } from '../add/check-files.ts'
import { originalName } from './originalName.ts'

/** The file or page that the article was read from, to be saved; or that it is not kept here. */
export function OriginalLink({ article, original }: { article: string; original: Original }) {
  const name = originalName(original.type)
  return original.bytes === null ? (
    <span title={`The ${name} that this was read from is not kept on this machine. SHA-256 ${original.hash}`}>
      source file not kept here
    </span>
  ) : (
    <a
      href={`/api/articles/${encodeURIComponent(article)}/original`}
      download
      title={`Save the ${name} that this was read from, as it was. SHA-256 ${original.hash}`}
      className="inline-flex items-center gap-1 underline underline-offset-4"
    >
      source file: {name}, {megabytes(original.bytes)} <Download size={13} aria-hidden="true" />
    </a>
  )
}
