import { useQuery } from '@tanstack/react-query'
import { quadNames, quads } from '../../../model/plover/event-types.ts'
import type { GraphAnswer, LinkSummary } from '../../../model/api/resources.ts'
import { betweenQuery } from '../../api/queries.ts'
import type { Filters } from '../../api/queries.ts'
import { useNavigation } from '../../app/navigation.ts'
import { counted } from '../../graph/mirror/rows.ts'
import { QuadLine } from '../../ui/Glyph.tsx'
import { Answer, Empty } from '../../ui/States.tsx'
import { CypherTwin } from '../twin/CypherTwin.tsx'
import { pairsWithoutLink } from './pairsWithoutLink.ts'

/** The links of the members two by two, the strongest first, and which two have none. */
export function LinksAmong({ ids, filters }: { ids: readonly string[]; filters: Filters }) {
  const query = useQuery(betweenQuery(ids, 'actors', filters))
  return (
    <Answer query={query} what="the links">
      {(answer) => (
        <>
          {answer.links.length === 0 && (
            <Empty>No two of them share an event under the filters in force.</Empty>
          )}
          <ul>
            {answer.links
              .toSorted((a, b) => b.eventCount - a.eventCount)
              .map((link) => (
                <LinkRow key={`${link.source} ${link.target}`} link={link} nameOf={namesOf(answer)} />
              ))}
          </ul>
          <NotLinked answer={answer} />
          <CypherTwin of="the links" cypher={answer.cypher} />
        </>
      )}
    </Answer>
  )
}

function LinkRow({ link, nameOf }: { link: LinkSummary; nameOf: (id: string) => string }) {
  const { openPair } = useNavigation()
  const kinds = quads.filter((quad) => link[`quad${quad}`] > 0)
  return (
    <li>
      <button
        type="button"
        className="-mx-3 flex min-h-11 w-[calc(100%+1.5rem)] flex-wrap items-center gap-x-3 rounded-lg px-3 py-1.5 text-left transition-colors hover:bg-well"
        onClick={() => openPair(link.source, link.target)}
      >
        <span className="grow">
          {nameOf(link.source)} <span className="text-quiet">and</span> {nameOf(link.target)}
        </span>
        <span className="flex items-center gap-2 text-[0.8125rem] text-quiet">
          {kinds.map((quad) => (
            <span key={quad} className="inline-flex items-center gap-1" title={quadNames[quad]}>
              <QuadLine quad={quad} />
              <span className="sr-only">{quadNames[quad]}</span>
              {kinds.length > 1 && link[`quad${quad}`]}
            </span>
          ))}
          <span className="tabular-nums">{counted(link.eventCount, 'event')}</span>
        </span>
      </button>
    </li>
  )
}

function NotLinked({ answer }: { answer: GraphAnswer }) {
  const { openPair } = useNavigation()
  const nameOf = namesOf(answer)
  const pairs = pairsWithoutLink(
    answer.actors.map((actor) => actor.id),
    answer.links,
  )
  if (pairs.length === 0) return null
  return (
    <details className="mt-3 text-sm">
      <summary className="w-fit py-1.5 text-quiet hover:text-ink">
        {counted(pairs.length, 'pair')} without a joint event
      </summary>
      <ul>
        {pairs.map(([one, other]) => (
          <li key={`${one} ${other}`}>
            <button
              type="button"
              className="-mx-3 flex min-h-11 w-[calc(100%+1.5rem)] items-center justify-between gap-3 rounded-lg px-3 text-left hover:bg-well md:min-h-9"
              onClick={() => openPair(one, other, 'paths')}
            >
              <span>
                {nameOf(one)} <span className="text-quiet">and</span> {nameOf(other)}
              </span>
              <span className="text-[0.8125rem] text-quiet">look for paths</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

function namesOf({ actors }: GraphAnswer): (id: string) => string {
  const names = new Map(actors.map((actor) => [actor.id, actor.name]))
  return (id) => names.get(id) ?? id
}
