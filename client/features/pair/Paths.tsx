import { useQuery } from '@tanstack/react-query'
import { Route } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { PathHop, PathsAnswer } from '../../../model/api/resources.ts'
import { pathsQuery } from '../../api/queries.ts'
import type { Filters, PathLimits } from '../../api/queries.ts'
import { useNavigation } from '../../app/navigation.ts'
import { nodeId } from '../../graph/model/ids.ts'
import { counted } from '../../graph/mirror/rows.ts'
import { Button } from '../../ui/Button.tsx'
import { Answer } from '../../ui/States.tsx'
import { attempt, useExplore } from '../explore/useExplore.tsx'
import { CypherTwin } from '../twin/CypherTwin.tsx'
import { describePath } from './describePath.ts'
import { PathHops } from './PathHops.tsx'
import { PathLimitsForm } from './PathLimitsForm.tsx'
import { ReadAloud } from './ReadAloud.tsx'
import { triedWords } from './triedWords.ts'

const noFilters: Filters = {}

/** The best paths between two actors, each step with the sentence behind it. */
export default function Paths({ from, to, filters }: { from: string; to: string; filters: Filters }) {
  const [limits, setLimits] = useState<PathLimits>({ hops: 3, hubs: false })
  const [isUnfiltered, setUnfiltered] = useState(false)
  const inForce = isUnfiltered ? noFilters : filters
  const query = useQuery(pathsQuery(from, to, limits, inForce))
  usePathInGraph(query.data)
  return (
    <>
      <PathLimitsForm limits={limits} onChange={setLimits} />
      <Answer query={query} what="the paths">
        {(answer) => (
          <>
            <Tried
              answer={answer}
              limits={limits}
              filters={inForce}
              onUnfilter={Object.keys(inForce).length === 0 ? null : () => setUnfiltered(true)}
              isSearching={query.isFetching}
              onRelax={setLimits}
              onAgain={() => void query.refetch()}
            />
            <ol aria-label="Paths" className="mt-2">
              {answer.paths.map((path, index) => (
                <PathItem
                  key={path.hops.map((hop) => `${hop.event.id} ${hop.to.id}`).join(' ')}
                  hops={path.hops}
                  number={index + 1}
                  count={answer.paths.length}
                />
              ))}
            </ol>
            <CypherTwin of="the paths" cypher={answer.cypher} />
          </>
        )}
      </Answer>
    </>
  )
}

/** Shows the path that the address names in the drawing, and nothing once the list is left. */
function usePathInGraph(answer: PathsAnswer | undefined): void {
  const explore = useExplore()
  const { path } = useNavigation()
  const hops = path === null ? undefined : answer?.paths[path - 1]?.hops
  useEffect(() => {
    if (hops === undefined) return undefined
    let isLeft = false
    const show = async () => {
      await explore.showPath(hops)
      if (isLeft) return
      const actors = [...hops.map((hop) => hop.from), ...hops.slice(-1).map((hop) => hop.to)]
      explore.explorer.emphasise({
        path: {
          actors: actors.map((actor) => nodeId(actor.id)),
          events: hops.map((hop) => nodeId(hop.event.id)),
        },
      })
    }
    attempt(show())
    return () => {
      isLeft = true
      explore.explorer.emphasise({ path: null })
    }
  }, [hops, explore])
}

function PathItem({ hops, number, count }: { hops: readonly PathHop[]; number: number; count: number }) {
  const { path, showPath } = useNavigation()
  const isShown = path === number
  return (
    <li>
      <article
        aria-label={`Path ${number} of ${count}`}
        className="border-t border-line py-6 first:border-t-0"
      >
        <div className="flex items-center justify-between gap-3">
          <p className="text-[0.8125rem] font-semibold text-quiet">
            Path {number} · {counted(hops.length, 'step')}
          </p>
          <Button aria-pressed={isShown} onClick={() => showPath(isShown ? null : number)}>
            <Route size={15} aria-hidden="true" /> {isShown ? 'Shown in the graph' : 'Show in the graph'}
          </Button>
        </div>
        <PathHops hops={hops} />
        <details className="mt-2 text-[0.8125rem]">
          <summary className="w-fit py-1 text-quiet hover:text-ink">Read as text</summary>
          <p className="mt-1 rounded-lg bg-well px-3.5 py-3 font-serif text-[1.0625rem] leading-relaxed">
            {describePath(hops)}
          </p>
        </details>
        <ReadAloud text={describePath(hops)} />
      </article>
    </li>
  )
}

/** What was searched, said plainly, and what to relax when it found too little. */
function Tried({
  answer: { paths, tried, from, to },
  limits,
  filters,
  isSearching,
  onRelax,
  onUnfilter,
  onAgain,
}: {
  answer: PathsAnswer
  limits: PathLimits
  filters: Filters
  isSearching: boolean
  onRelax: (limits: PathLimits) => void
  /** Null: no filter is in force. */
  onUnfilter: (() => void) | null
  onAgain: () => void
}) {
  const limitsTried = triedWords(tried, filters)
  return (
    <div className="text-[0.8125rem] text-quiet">
      {paths.length === 0 && (
        <p className="mb-2 font-serif text-[1.1875rem] text-ink">
          {tried.timedOut ? 'No path found in time' : 'No path'} between {from.name} and {to.name}.
        </p>
      )}
      <p>
        {paths.length === 0 ? 'Tried' : 'Searched'}: {limitsTried.join('; ')}.
        {tried.truncated ? ' There are more paths than these.' : ''}
        {tried.timedOut ? ' The search ran out of time, so the list may be incomplete.' : ''}
      </p>
      {paths.length === 0 && tried.suggestions.length > 0 && (
        <ul className="mt-2 list-disc space-y-1 pl-5">
          {tried.suggestions.map((suggestion) => (
            <li key={suggestion}>{suggestion}</li>
          ))}
        </ul>
      )}
      {(paths.length === 0 || tried.truncated || tried.timedOut) && (
        <div className="mt-3 flex flex-wrap gap-2">
          {tried.timedOut && (
            <Button onClick={onAgain} disabled={isSearching}>
              {isSearching ? 'Searching …' : 'Search again'}
            </Button>
          )}
          {limits.hops < 3 && (
            <Button onClick={() => onRelax({ ...limits, hops: limits.hops + 1 })}>Allow one step more</Button>
          )}
          {!limits.hubs && tried.hubDegree !== null && (
            <Button onClick={() => onRelax({ ...limits, hubs: true })}>Allow busy actors in between</Button>
          )}
          {paths.length === 0 && onUnfilter !== null && (
            <Button onClick={onUnfilter}>Leave the filters of the graph out</Button>
          )}
        </div>
      )}
    </div>
  )
}
