import { Waypoints } from 'lucide-react'
import type { AskAnswer } from '../../../model/api/ask.ts'
import { counted } from '../../graph/mirror/rows.ts'
import { Button } from '../../ui/Button.tsx'
import { PanelPart } from '../../ui/PanelFrame.tsx'
import { More } from '../../ui/States.tsx'
import { attempt, useExplore } from '../explore/useExplore.tsx'
import { SentenceFound } from '../search/SentenceFound.tsx'
import { CypherTwin } from '../twin/CypherTwin.tsx'
import { answerInGraph } from './answerInGraph.ts'
import { AnswerRows } from './AnswerRows.tsx'
import { HowRead } from './HowRead.tsx'
import { Proposed } from './Proposed.tsx'

const outcomeWords: Record<AskAnswer['outcome'], string> = {
  answered: 'Answer',
  nothing: 'No evidence',
  'unknown-name': 'Unknown name',
  'not-understood': 'Not understood',
  proposed: 'Proposed by a model, unchecked',
}

/** What the graph says to a question: the answer in a sentence, its rows with their evidence, and how it was read. */
export function GraphAnswerView({
  answer,
  isLoading,
  onMore,
}: {
  answer: AskAnswer
  isLoading: boolean
  /** Null: there are no more rows to be had. */
  onMore: (() => void) | null
}) {
  const explore = useExplore()
  const { question, rows, total, rankedBy, proposed } = answer
  const drawn = answerInGraph(answer)
  const isRefusal = answer.outcome !== 'answered'
  return (
    <>
      <section
        aria-label="Answer"
        className={`mt-5 rounded-xl px-4 py-3.5 ${isRefusal ? 'bg-warn-well' : 'bg-well'}`}
      >
        <p className={`text-[0.8125rem] font-semibold ${isRefusal ? 'text-warn' : 'text-quiet'}`}>
          {outcomeWords[answer.outcome]}
        </p>
        <output className="mt-0.5 block font-serif text-[1.25rem] leading-snug">{answer.says}</output>
        {answer.relaxed.length > 0 && (
          <>
            <p className="mt-3 text-[0.8125rem] font-semibold">Found with one limit less</p>
            <ul className="mt-1 list-disc space-y-1 pl-5 text-sm">
              {answer.relaxed.map(({ says }) => (
                <li key={says}>{says}</li>
              ))}
            </ul>
          </>
        )}
        {drawn.actors.length > 0 && rows.length > 0 && (
          <Button
            className="mt-3"
            onClick={() => attempt(explore.showTogether(`Show “${question}”`, drawn.actors, drawn.events))}
          >
            <Waypoints size={15} aria-hidden="true" /> Show in the graph
          </Button>
        )}
      </section>
      <HowRead answer={answer} />
      {rows.length > 0 && (
        <>
          <AnswerRows rows={rows} />
          <More
            shown={rows.length}
            total={total}
            what={total.count === 1 ? 'row' : 'rows'}
            {...(rankedBy === null ? {} : { rankedBy })}
            hasMore={onMore !== null && (total.count > rows.length || !total.exact)}
            isLoading={isLoading}
            onMore={onMore ?? (() => undefined)}
          />
        </>
      )}
      {proposed !== null && <Proposed proposed={proposed} />}
      {answer.sentences.length > 0 && (
        <PanelPart title={`${counted(answer.sentences.length, 'sentence')} with words of the question`}>
          <ul>
            {answer.sentences.map((sentence) => (
              <SentenceFound key={sentence.id} sentence={sentence} query={question} />
            ))}
          </ul>
        </PanelPart>
      )}
      {answer.cypher !== null && <CypherTwin of="the answer" cypher={answer.cypher} />}
    </>
  )
}
