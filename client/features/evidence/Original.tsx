import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ClaimEvidence } from '../../../model/api/resources.ts'
import { articleQuery } from '../../api/queries.ts'
import { Answer } from '../../ui/States.tsx'
import { languageName, originalParagraph } from './translated.ts'

/** The original words behind a sentence of a translation, on demand; nothing where there is no original. */
export function Original({ claim }: { claim: ClaimEvidence }) {
  const [isOpen, setOpen] = useState(false)
  const { translation } = claim.article
  if (translation === null || !translation.hasText) return null
  return (
    <details
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className="mt-1.5 text-[0.8125rem]"
    >
      <summary className="w-fit py-1 text-quiet hover:text-ink">
        Original{translation.language === null ? '' : ` (${languageName(translation.language)})`}
      </summary>
      {isOpen && <OriginalWords claim={claim} language={translation.language} />}
    </details>
  )
}

function OriginalWords({ claim, language }: { claim: ClaimEvidence; language: string | null }) {
  const query = useQuery(articleQuery(claim.article.id))
  return (
    <Answer query={query} what="the original">
      {({ article: { text, originalText } }) => {
        if (originalText === null) return <p className="text-quiet">The original is not here any more.</p>
        const paragraph = originalParagraph(text, originalText, claim.sentence.start)
        return (
          <>
            {paragraph === null && (
              <p className="text-quiet">The two have not the same paragraphs: this is the whole original.</p>
            )}
            <blockquote
              lang={language ?? undefined}
              dir="auto"
              className="quote max-h-64 overflow-y-auto border-l-2 border-line pl-3 text-[1.0625rem] leading-relaxed whitespace-pre-line"
            >
              {paragraph ?? originalText}
            </blockquote>
          </>
        )
      }}
    </Answer>
  )
}
