import { useInfiniteQuery } from '@tanstack/react-query'
import { Tabs } from 'radix-ui'
import { useMemo } from 'react'
import type { LinksAnswer } from '../../../model/api/resources.ts'
import { Quad, quadNames } from '../../../model/plover/event-types.ts'
import { isNamedKey } from '../../../model/slug.ts'
import { filtersOf, linksQuery } from '../../api/queries.ts'
import type { Filters } from '../../api/queries.ts'
import { pairTabs, useNavigation } from '../../app/navigation.ts'
import type { PairTab } from '../../app/navigation.ts'
import { counted } from '../../graph/mirror/rows.ts'
import { Badge } from '../../ui/Badge.tsx'
import { TextButton } from '../../ui/Button.tsx'
import { ActorGlyph } from '../../ui/Glyph.tsx'
import { PanelFrame } from '../../ui/PanelFrame.tsx'
import { Answer, Empty, More } from '../../ui/States.tsx'
import { EventRow } from '../event/EventRow.tsx'
import { Evidence } from '../evidence/Evidence.tsx'
import { useSnapshot } from '../explore/useExplore.tsx'
import { CypherTwin } from '../twin/CypherTwin.tsx'
import { Paths } from './Paths.tsx'

const tabNames: Record<PairTab, string> = {
  sentences: 'Sentences',
  events: 'Events',
  partners: 'Partners',
  paths: 'Paths',
}

/** Through which events two actors are linked: the sentences, the events, the partners they share, the paths. */
export function PairPanel({
  from,
  to,
  tab,
  quad,
}: {
  from: string
  to: string
  tab: PairTab
  quad: number | null
}) {
  const { openHome, openPair, setTab } = useNavigation()
  const view = useSnapshot((snapshot) => snapshot.view)
  const filters = useMemo<Filters>(() => {
    const only = Quad.safeParse(quad)
    return { ...filtersOf(view), ...(only.success ? { quads: [only.data] } : {}) }
  }, [view, quad])
  const actors = useMemo(() => [from, to], [from, to])
  const query = useInfiniteQuery(linksQuery(actors, filters))
  const first = query.data?.pages[0]
  const names = nameBoth(first, from, to)
  const onlyQuad = filters.quads?.length === 1 ? filters.quads[0] : undefined
  return (
    <PanelFrame
      eyebrow={
        <>
          <span>Linked through</span>
          {onlyQuad !== undefined && quad !== null && (
            <>
              <Badge tone="accent">only {quadNames[onlyQuad]}</Badge>
              <TextButton onClick={() => openPair(from, to, tab)}>show all kinds</TextButton>
            </>
          )}
        </>
      }
      title={names}
      onClose={openHome}
    >
      {first !== undefined && (
        <p className="mt-1 text-quiet">
          {first.total.exact ? '' : 'at least '}
          {counted(first.total.count, 'joint event')} ·{' '}
          {counted(first.commonPartners.length, 'common partner')}
        </p>
      )}
      <Tabs.Root
        value={tab}
        onValueChange={(value) => {
          const next = pairTabs.find((name) => name === value)
          if (next !== undefined) setTab(next)
        }}
        className="mt-5"
      >
        <Tabs.List
          aria-label="What links the two"
          className="flex gap-5 overflow-x-auto border-b border-line"
        >
          {pairTabs.map((name) => (
            <Tabs.Trigger
              key={name}
              value={name}
              className="-mb-px min-h-11 border-b-2 border-transparent text-sm font-medium whitespace-nowrap text-quiet data-[state=active]:border-accent data-[state=active]:text-ink md:min-h-10"
            >
              {tabNames[name]}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <Tabs.Content value="sentences" className="pt-5 outline-none" tabIndex={-1}>
          <Evidence of={{ actors }} filters={filters} showEvent />
        </Tabs.Content>
        <Tabs.Content value="events" className="pt-3 outline-none" tabIndex={-1}>
          <Answer query={query} what="the events">
            {({ pages }) => {
              const events = pages.flatMap((page) => page.items)
              return (
                <>
                  {events.length === 0 && (
                    <Empty>
                      No event joins the two directly under the filters in force. See the common partners or
                      the paths.
                    </Empty>
                  )}
                  <ul>
                    {events.map((event) => (
                      <EventRow key={event.id} event={event} />
                    ))}
                  </ul>
                  {first !== undefined && events.length > 0 && (
                    <More
                      shown={events.length}
                      total={first.total}
                      what={first.total.count === 1 ? 'event' : 'events'}
                      hasMore={query.hasNextPage}
                      isLoading={query.isFetchingNextPage}
                      onMore={() => void query.fetchNextPage()}
                    />
                  )}
                  {first !== undefined && <CypherTwin of="the events" cypher={first.cypher} />}
                </>
              )
            }}
          </Answer>
        </Tabs.Content>
        <Tabs.Content value="partners" className="pt-3 outline-none" tabIndex={-1}>
          <Answer query={query} what="the common partners">
            {({ pages: [page] }) => <CommonPartners answer={page} from={from} />}
          </Answer>
        </Tabs.Content>
        <Tabs.Content value="paths" className="pt-4 outline-none" tabIndex={-1}>
          <Paths from={from} to={to} filters={filters} />
        </Tabs.Content>
      </Tabs.Root>
    </PanelFrame>
  )
}

function CommonPartners({ answer, from }: { answer: LinksAnswer | undefined; from: string }) {
  const { openPair } = useNavigation()
  if (answer === undefined || answer.commonPartners.length === 0)
    return <Empty>The two share no partner under the filters in force.</Empty>
  return (
    <ul>
      {answer.commonPartners.map(({ actor, eventCount }) => (
        <li key={actor.id}>
          <button
            type="button"
            className="-mx-3 flex min-h-11 w-[calc(100%+1.5rem)] items-center gap-2.5 rounded-lg px-3 py-1.5 text-left transition-colors hover:bg-well"
            onClick={() => openPair(from, actor.id)}
          >
            <ActorGlyph type={actor.type} isHollow={!isNamedKey(actor.id)} />
            <span className="grow">{actor.name}</span>
            <span className="text-[0.8125rem] text-quiet">
              at least {counted(eventCount, 'event')} with each
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}

function nameBoth(answer: LinksAnswer | undefined, from: string, to: string): string {
  const nameOf = (id: string) => answer?.actors.find((actor) => actor.id === id)?.name
  const [one = answer?.actors[0]?.name, other = answer?.actors[1]?.name] = [nameOf(from), nameOf(to)]
  return one === undefined || other === undefined ? 'Two actors' : `${one} and ${other}`
}
