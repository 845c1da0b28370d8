import { MessageSquarePlus } from 'lucide-react'
import { Suspense, useEffect, useState } from 'react'
import type { ArticleAnswer } from '../../../model/api/resources.ts'
import { Button } from '../../ui/Button.tsx'
import { Loading } from '../../ui/States.tsx'
import { lazily } from '../../ui/lazily.tsx'
import { chosenSpan } from './chosen-span.ts'
import type { Chosen } from './chosen-span.ts'
import { selectedOffsets } from './selected-offsets.ts'

const AddClaimForm = lazily(() => import('./AddClaimForm.tsx'))

/** In an article: to code a sentence that nobody coded, by selecting its words, or by choosing the sentence. */
export function AddClaim({ answer }: { answer: ArticleAnswer }) {
  const selected = useSelected(answer)
  const [begun, setBegun] = useState<{ chosen: Chosen | null } | null>(null)
  const { text } = answer.article
  const words =
    selected !== null && 'trigger' in selected
      ? text.slice(selected.trigger.start, selected.trigger.end)
      : null
  return (
    <>
      <div className="mt-3">
        <Button
          aria-expanded={begun !== null}
          onClick={() => setBegun(begun === null ? { chosen: selected } : null)}
        >
          <MessageSquarePlus size={15} aria-hidden="true" /> Add a claim …
        </Button>
      </div>
      {begun !== null && (
        <Suspense fallback={<Loading what="the form" />}>
          <AddClaimForm
            key={JSON.stringify(begun.chosen)}
            answer={answer}
            chosen={begun.chosen !== null && 'trigger' in begun.chosen ? begun.chosen : null}
            onDone={() => setBegun(null)}
          />
        </Suspense>
      )}
      {selected !== null && begun === null && (
        <div className="pointer-events-none fixed inset-x-4 bottom-6 z-20 flex justify-center md:bottom-10">
          <div className="pointer-events-auto flex max-w-full items-center gap-3 rounded-xl border border-line bg-page px-3 py-2 text-sm shadow-lg">
            {words === null ? (
              <output>{'why' in selected ? selected.why : ''}</output>
            ) : (
              <Button
                kind="primary"
                className="min-w-0"
                // Else the click would end the selection before it is read.
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => setBegun({ chosen: selected })}
              >
                <MessageSquarePlus size={15} className="shrink-0" aria-hidden="true" />
                <span className="truncate">Code this sentence: “{words}” …</span>
              </Button>
            )}
          </div>
        </div>
      )}
    </>
  )
}

/** What is selected in the text of the article at the moment. */
function useSelected(answer: ArticleAnswer): Chosen | null {
  const [selected, setSelected] = useState<Chosen | null>(null)
  const { sentences } = answer
  const { text } = answer.article
  useEffect(() => {
    const look = () => {
      const offsets = selectedOffsets(document.getSelection())
      setSelected(offsets === null ? null : chosenSpan(text, sentences, offsets))
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [text, sentences])
  return selected
}
