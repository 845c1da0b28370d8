import type { ArticleAnswer } from '../../../model/api/resources.ts'
import { languageName } from '../evidence/translated.ts'

/** The text in its own language, below the translation that was read; nothing where it is not known. */
export function WholeOriginal({ answer: { article } }: { answer: ArticleAnswer }) {
  const { originalText, translation } = article
  if (originalText === null) return null
  const language = translation?.language ?? null
  return (
    <details className="mt-6 max-w-[66ch] border-t border-line pt-3">
      <summary className="min-h-11 w-fit py-2.5 text-sm text-quiet hover:text-ink md:min-h-9 md:py-1.5">
        The original{language === null ? '' : ` in ${languageName(language)}`}
      </summary>
      <div lang={language ?? undefined} className="quote mt-2 text-[1.1875rem] leading-[1.7]">
        {originalText.split('\n\n').map((paragraph, index) => (
          // The paragraphs of a text never change.
          // oxlint-disable-next-line react/no-array-index-key
          <p key={index} dir="auto" className="mb-[1.1em]">
            {paragraph}
          </p>
        ))}
      </div>
    </details>
  )
}
