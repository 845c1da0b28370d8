import { Suspense, useState } from 'react'
import type { ArticleAnswer } from '../../../model/api/resources.ts'
import { Boundary } from '../../ui/Boundary.tsx'
import { lazily } from '../../ui/lazily.tsx'
import { Loading } from '../../ui/States.tsx'
import { useWhyNoWriting } from '../session/session.ts'

const JudgementForm = lazily(async () => ({
  default: (await import('../curate/JudgementForm.tsx')).JudgementForm,
}))

/** Says that an article counts no more, or offers to take it back. */
export function Retract({ article }: Pick<ArticleAnswer, 'article'>) {
  const [isOpen, setOpen] = useState(false)
  const why = useWhyNoWriting()
  if (article.retracted) return null
  return (
    <details
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className="mt-6 border-t border-line pt-3 text-sm"
    >
      <summary className="min-h-11 w-fit py-2.5 text-quiet hover:text-ink md:min-h-9 md:py-1.5">
        The outlet took this article back …
      </summary>
      {isOpen && why !== null && <p className="py-1 text-warn">{why}</p>}
      {isOpen && why === null && (
        <Boundary what="The form">
          <Suspense fallback={<Loading what="the form" />}>
            <p className="mb-3 text-quiet">
              It stays readable, its claims report no event any more. Undo brings them back.
            </p>
            <JudgementForm
              judgement={{ kind: 'retract', article: article.id }}
              moving="Without this article move"
              words="Retract the article"
              onDone={() => setOpen(false)}
            />
          </Suspense>
        </Boundary>
      )}
    </details>
  )
}

/** Why an article counts no more; nothing where it counts. */
export function NotCounted({ article }: Pick<ArticleAnswer, 'article'>) {
  const reason = article.retracted
    ? 'This article was taken back by a decision: it stays readable, and its claims report no event. The decision can be undone under Judge.'
    : article.superseded
      ? 'The outlet has a later text at this address: the claims of this one report no event.'
      : null
  if (reason === null) return null
  return <p className="mt-4 max-w-3xl rounded-lg bg-warn-well px-3.5 py-2.5 text-sm text-warn">{reason}</p>
}
