import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { FormEvent } from 'react'
import { collectionsQuery, overviewQuery } from '../../api/queries.ts'
import { askQuery } from '../../api/reading-queries.ts'
import { useNavigation } from '../../app/navigation.ts'
import { Button } from '../../ui/Button.tsx'
import { PanelFrame, PanelPart } from '../../ui/PanelFrame.tsx'
import { Trouble } from '../../ui/States.tsx'
import { GraphAnswerView } from './GraphAnswerView.tsx'
import { useAsked } from './asked.ts'
import { exampleQuestions, sampleQuestions } from './examples.ts'

const usualRows = 10
/** The server gives so many rows to one question. */
const mostRows = 50
const longestQuestion = 300
/** After so many milliseconds the reader is told what takes so long. */
const patience = 2500

/** A question in English, and what the graph answers: with its sentences, and how the question was read. */
export default function AskRoom() {
  const { openHome, question, ask } = useNavigation()
  return (
    <PanelFrame eyebrow="Ask" title="Ask the articles" onClose={openHome}>
      <QuestionForm key={`form ${question}`} question={question ?? ''} onAsk={ask} />
      {question === null ? <Beginning /> : <Asked key={question} question={question} />}
    </PanelFrame>
  )
}

function QuestionForm({ question, onAsk }: { question: string; onAsk: (question: string) => void }) {
  const [text, setText] = useState(question)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() !== '') onAsk(text.trim())
  }
  return (
    <form className="mt-4 flex gap-2" onSubmit={submit}>
      <input
        type="text"
        aria-label="Your question"
        autoComplete="off"
        maxLength={longestQuestion}
        value={text}
        placeholder="Who did what to whom?"
        className="h-11 w-full min-w-0 rounded-xl border border-line bg-page px-3.5 placeholder:text-quiet md:h-10"
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" kind="primary" disabled={text.trim() === ''}>
        Ask
      </Button>
    </form>
  )
}

function Asked({ question }: { question: string }) {
  const [limit, setLimit] = useState(usualRows)
  const query = useQuery(askQuery(question, limit))
  const keep = useAsked((state) => state.keep)
  const says = query.data?.says
  useEffect(() => {
    if (says !== undefined) keep(question, says)
  }, [question, says, keep])
  if (query.isPending)
    return <Waiting question={question} limit={limit} isStopped={query.fetchStatus === 'idle'} />
  if (query.data === undefined) return <Trouble error={query.error} onRetry={() => void query.refetch()} />
  return (
    <>
      <GraphAnswerView
        answer={query.data}
        isLoading={query.isFetching}
        onMore={limit < mostRows ? () => setLimit(mostRows) : null}
      />
      <Earlier without={question} />
    </>
  )
}

/** While the answer is on its way; the first question of the day waits for the parser. */
function Waiting({ question, limit, isStopped }: { question: string; limit: number; isStopped: boolean }) {
  const queries = useQueryClient()
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patience)
    return () => clearTimeout(timer)
  }, [])
  const { queryKey } = askQuery(question, limit)
  if (isStopped)
    return (
      <div className="mt-5 flex items-center justify-between gap-3 text-quiet">
        <p>You stopped this question.</p>
        <Button onClick={() => void queries.refetchQueries({ queryKey })}>Ask it again</Button>
      </div>
    )
  return (
    <div className="mt-5">
      <output className="block text-quiet">
        Reading the question …
        {isLong &&
          ' The first one takes up to a minute: CoreNLP, the program that reads questions, is starting.'}
      </output>
      <Button className="mt-3" onClick={() => void queries.cancelQueries({ queryKey })}>
        Stop
      </Button>
    </div>
  )
}

function Beginning() {
  const collections = useQuery(collectionsQuery())
  const overview = useQuery(overviewQuery())
  const filled = collections.data?.items.filter((collection) => collection.articleCount > 0) ?? []
  const onlySamples = filled.length > 0 && filled.every((collection) => collection.kind === 'sample')
  const examples = onlySamples ? sampleQuestions : exampleQuestions(overview.data?.actors ?? [])
  return (
    <>
      <p className="mt-4 text-[0.9375rem] leading-relaxed text-quiet">
        The answer comes from the graph alone, with the sentences behind every row. No model guesses: what is
        not understood is said, and where there is no evidence there is no answer.
      </p>
      {examples.length > 0 && (
        <PanelPart title="For example">
          <QuestionList questions={examples.map((question) => ({ question, says: null }))} />
        </PanelPart>
      )}
      <Earlier />
    </>
  )
}

function Earlier({ without }: { without?: string }) {
  const asked = useAsked((state) => state.asked)
  const others = asked.filter(({ question }) => question !== without)
  if (others.length === 0) return null
  return (
    <PanelPart title="Asked in this session">
      <QuestionList questions={others} />
    </PanelPart>
  )
}

function QuestionList({ questions }: { questions: readonly { question: string; says: string | null }[] }) {
  const { ask } = useNavigation()
  return (
    <ul>
      {questions.map(({ question, says }) => (
        <li key={question}>
          <button
            type="button"
            className="-mx-3 min-h-11 w-[calc(100%+1.5rem)] rounded-lg px-3 py-2 text-left transition-colors hover:bg-well"
            onClick={() => ask(question)}
          >
            <span className="block font-serif text-[1.0625rem]">{question}</span>
            {says !== null && <span className="block truncate text-[0.8125rem] text-quiet">{says}</span>}
          </button>
        </li>
      ))}
    </ul>
  )
}
