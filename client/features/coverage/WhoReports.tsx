import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CoverageAnswer, CoverageBy } from '../../../model/api/coverage.ts'
import { coverageQuery } from '../../api/reading-queries.ts'
import { PanelPart } from '../../ui/PanelFrame.tsx'
import { Answer, Empty } from '../../ui/States.tsx'
import { publicationDay } from '../evidence/published.ts'
import { ControlBadge } from '../evidence/Source.tsx'
import { CypherTwin } from '../twin/CypherTwin.tsx'
import { ByToggle } from './ByToggle.tsx'
import { cellOf, sourcesOf } from './matrix.ts'
import type { Source } from './matrix.ts'
import { SourceClaims } from './SourceClaims.tsx'
import { sourceName } from './sourceName.ts'
import { StanceSign } from './StanceSign.tsx'
import { cellWords, stancesOf } from './stances.ts'

/** Who asserts, denies or hedges one event, each with its sentences, and who leaves it out. */
export default function WhoReports({ event }: { event: string }) {
  const [by, setBy] = useState<CoverageBy>('outlet')
  const query = useQuery(coverageQuery(event, by))
  return (
    <PanelPart title="Who reports it" aside={<ByToggle by={by} onChange={setBy} />}>
      <Answer query={query} what="who reports it">
        {(answer) => <Sources key={by} answer={answer} />}
      </Answer>
    </PanelPart>
  )
}

function Sources({ answer }: { answer: CoverageAnswer }) {
  const { by, window, total, items } = answer
  const sources = sourcesOf([answer])
  const withStance = (stance: string) => sources.filter((source) => cellOf(answer, source).stance === stance)
  const reporting = withStance('reports')
  return (
    <>
      {reporting.length === 0 && <Empty>No {by} is known to report it.</Empty>}
      <ul aria-label="Sources">
        {reporting.map((source) => (
          <SourceRow key={source.key} answer={answer} source={source} />
        ))}
      </ul>
      <Absent words="Silent" by={by} sources={withStance('silent')} />
      <Absent
        words={by === 'outlet' ? 'No articles on a participant' : 'Not quoted'}
        by={by}
        sources={withStance('no-articles')}
      />
      <p className="mt-2 text-[0.8125rem] text-quiet">
        {window === null
          ? 'The event has no date, so who left it out cannot be told.'
          : `Silence is told from ${publicationDay(window.from)} to ${publicationDay(window.to)}.`}
        {items.length < total.count &&
          ` ${items.length} of ${total.count.toLocaleString('en')} sources, ranked by ${answer.rankedBy}.`}
      </p>
      <CypherTwin of="who reports it" cypher={answer.cypher} />
    </>
  )
}

function SourceRow({ answer, source }: { answer: CoverageAnswer; source: Source }) {
  const [isOpen, setOpen] = useState(false)
  const cell = cellOf(answer, source)
  return (
    <li>
      <details className="group" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="-mx-3 flex min-h-11 items-center gap-2 rounded-lg px-3 hover:bg-well md:min-h-9">
          <span className="min-w-0 grow truncate">{sourceName(source, answer.by)}</span>
          <ControlBadge control={source.control} />
          <span className="flex shrink-0 items-center gap-2">
            {stancesOf(cell).map(({ stance, count }) => (
              <StanceSign key={stance} stance={stance} count={count} />
            ))}
            <span className="sr-only">{cellWords(cell, answer.by)}</span>
          </span>
        </summary>
        {isOpen && (
          <div className="mb-3 border-l-2 border-line pl-4">
            <SourceClaims event={answer.event.id} by={answer.by} source={source} />
          </div>
        )}
      </details>
    </li>
  )
}

function Absent({ words, by, sources }: { words: string; by: CoverageBy; sources: readonly Source[] }) {
  if (sources.length === 0) return null
  return (
    <p className="mt-2 flex gap-2 text-[0.8125rem] text-quiet">
      <StanceSign stance={words === 'Silent' ? 'silent' : 'no-articles'} />
      <span>
        {words}: {sources.map((source) => sourceName(source, by)).join(', ')}
      </span>
    </p>
  )
}
