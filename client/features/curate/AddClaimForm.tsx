import { useEffect, useId, useRef, useState } from 'react'
import type { ArticleAnswer } from '../../../model/api/resources.ts'
import type { Judgement } from '../../../model/api/curation.ts'
import type { Span } from '../../../model/span.ts'
import { useWhyNoWriting } from '../session/session.ts'
import { triggerOf } from './chosen-span.ts'
import type { ArticleSentence } from './chosen-span.ts'
import { addedOf, emptyDraft, troublesOfDraft } from './claim-draft.ts'
import { ClaimFields } from './ClaimFields.tsx'
import { JudgementForm } from './JudgementForm.tsx'

const box = 'mt-1 h-11 w-full min-w-0 rounded-lg border border-line bg-page px-2 text-sm font-normal md:h-10'

/** What a sentence states that was not coded: its words, what kind of event, who, to whom and when. */
export default function AddClaimForm({
  answer,
  chosen,
  onDone,
}: {
  answer: ArticleAnswer
  chosen: { sentence: ArticleSentence; trigger: Span } | null
  onDone: () => void
}) {
  const why = useWhyNoWriting()
  const { text, id: article } = answer.article
  const [sentence, setSentence] = useState(chosen?.sentence ?? answer.sentences[0])
  const [words, setWords] = useState(
    chosen === null ? '' : text.slice(chosen.trigger.start, chosen.trigger.end),
  )
  const [draft, setDraft] = useState(() => emptyDraft('CONSULT'))
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  useEffect(() => heading.current?.focus(), [])
  if (why !== null) return <p className="mt-2 text-sm text-warn">{why}</p>
  if (sentence === undefined)
    return <p className="mt-2 text-sm text-quiet">This article has no sentence that was read.</p>
  const wholeSentence = { start: sentence.start, text: text.slice(sentence.start, sentence.end) }
  const isAsSelected =
    chosen !== null &&
    chosen.sentence.id === sentence.id &&
    words === text.slice(chosen.trigger.start, chosen.trigger.end)
  const trigger = isAsSelected ? chosen.trigger : triggerOf(text, sentence, words)
  const troubles = troublesOfDraft(draft, wholeSentence)
  const isReady = trigger !== null && Object.keys(troubles).length === 0
  const judgement: Judgement | null = isReady
    ? {
        kind: 'add',
        article,
        sentence: { start: sentence.start, end: sentence.end },
        trigger,
        claim: addedOf(draft, wholeSentence),
      }
    : null
  return (
    <section
      aria-labelledby={`${id}-title`}
      className="mt-3 space-y-3 rounded-xl border border-line px-3 py-3"
    >
      <h4 id={`${id}-title`} ref={heading} tabIndex={-1} className="font-semibold outline-none">
        What this sentence states
      </h4>
      <label className="block text-sm font-medium">
        Sentence
        <select
          value={sentence.id}
          className={box}
          onChange={(event) => setSentence(answer.sentences.find((one) => one.id === event.target.value))}
        >
          {answer.sentences.map((one) => (
            <option key={one.id} value={one.id}>
              {text.slice(one.start, one.end)}
            </option>
          ))}
        </select>
      </label>
      <blockquote className="quote text-base" dir="auto">
        {wholeSentence.text}
      </blockquote>
      <div>
        <label htmlFor={id} className="block text-sm font-medium">
          Words that say what happened
        </label>
        <input
          id={id}
          value={words}
          autoComplete="off"
          aria-describedby={`${id}-below`}
          aria-invalid={words !== '' && trigger === null}
          className={box}
          onChange={(event) => setWords(event.target.value)}
        />
        <p
          id={`${id}-below`}
          className={`mt-1 text-[0.8125rem] ${words !== '' && trigger === null ? 'text-warn' : 'text-quiet'}`}
        >
          {words !== '' && trigger === null
            ? 'The sentence has no such words.'
            : 'As the sentence has them: “met”, “opened fire”.'}
        </p>
      </div>
      <ClaimFields
        draft={draft}
        troubles={troubles}
        place={null}
        offered={actorsIn(answer, sentence)}
        onChange={setDraft}
      />
      <JudgementForm
        judgement={judgement}
        moving="With it, the graph gains"
        words="Add this claim"
        onDone={onDone}
        isSettling
      />
    </section>
  )
}

/** Who is named in a sentence: likely the ones who take part. */
function actorsIn({ actors, marks }: ArticleAnswer, sentence: Span): ArticleAnswer['actors'] {
  const named = new Set(
    marks.flatMap((mark) => (sentence.start <= mark.start && mark.end <= sentence.end ? [mark.actor] : [])),
  )
  return actors.filter((actor) => named.has(actor.id))
}
