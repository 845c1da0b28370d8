import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Table2, UserPlus } from 'lucide-react'
import { Suspense, useEffect, useMemo, useState } from 'react'
import type { LinksAnswer } from '../../../model/api/resources.ts'
import { Quad } from '../../../model/plover/event-types.ts'
import { betweenQuery, claimsQuery, linksQuery } from '../../api/queries.ts'
import type { Filters } from '../../api/queries.ts'
import { useNavigation } from '../../app/navigation.ts'
import type { PairTab } from '../../app/navigation.ts'
import { counted } from '../../graph/mirror/rows.ts'
import { Button } from '../../ui/Button.tsx'
import { PanelFrame } from '../../ui/PanelFrame.tsx'
import { PanelTabContent, PanelTabs } from '../../ui/PanelTabs.tsx'
import type { PanelTab } from '../../ui/PanelTabs.tsx'
import { Answer, Loading } from '../../ui/States.tsx'
import { lazily } from '../../ui/lazily.tsx'
import { Evidence } from '../evidence/Evidence.tsx'
import { useReadAhead } from '../evidence/useReadAhead.ts'
import { useFilters } from '../explore/useFilters.ts'
import { ActorCombobox } from '../search/ActorCombobox.tsx'
import { CommonPartners } from './CommonPartners.tsx'
import { JointEvents } from './JointEvents.tsx'
import { PairKinds } from './PairKinds.tsx'

const Paths = lazily(() => import('./Paths.tsx'))
const PairContradictions = lazily(() => import('./PairContradictions.tsx'))

const tabs: readonly PanelTab<PairTab>[] = [
  { name: 'sentences', words: 'Sentences' },
  { name: 'events', words: 'Events' },
  { name: 'partners', words: 'Partners' },
  { name: 'paths', words: 'Paths' },
]

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
  const { openHome, openPair, openSet, openCoverage, setTab } = useNavigation()
  useEffect(() => Paths.fetchAhead(), [])
  const readAhead = useReadAhead()
  const inForce = useFilters()
  const filters = useMemo<Filters>(() => {
    const only = Quad.safeParse(quad)
    return { ...inForce, ...(only.success ? { quads: [only.data] } : {}) }
  }, [inForce, quad])
  const actors = useMemo(() => [from, to], [from, to])
  // Who opens the sentences wants those first; the rest is asked for when they are there.
  const evidence = useInfiniteQuery({ ...claimsQuery({ actors }, filters), enabled: tab === 'sentences' })
  const isNext = tab !== 'sentences' || evidence.isFetched
  const query = useInfiniteQuery({ ...linksQuery(actors, filters), enabled: isNext })
  const first = query.data?.pages[0]
  // What does not depend on the kind chosen, so that choosing one leaves the head of the panel as it is.
  const between = useQuery(betweenQuery(actors, 'actors', inForce))
  const names = nameBoth(between.data ?? first, from, to)
  return (
    <PanelFrame
      eyebrow="Linked through"
      title={names}
      actions={
        <>
          <Button onClick={() => openCoverage([from, to])}>
            <Table2 size={15} aria-hidden="true" /> Who says what
          </Button>
          <AddThird onChoose={(third) => openSet([from, to, third])} />
        </>
      }
      onClose={openHome}
    >
      {first !== undefined && (
        <p className="mt-3 text-quiet">
          {first.total.exact ? '' : 'at least '}
          {counted(first.total.count, 'joint event')} ·{' '}
          {counted(first.commonPartners.length, 'common partner')}
        </p>
      )}
      <PairKinds
        link={between.data?.links[0]}
        quad={quad}
        onChoose={(kind) => openPair(from, to, tab, kind)}
        onPoint={(kind) => readAhead(kind === null ? null : { from, to, quad: kind })}
      />
      <PanelTabs label="What links the two" tabs={tabs} value={tab} onChange={setTab}>
        <PanelTabContent name="sentences">
          <Suspense fallback={null}>
            {isNext && <PairContradictions actors={actors} filters={filters} />}
          </Suspense>
          <Evidence of={{ actors }} filters={filters} showEvent />
        </PanelTabContent>
        <PanelTabContent name="events">
          <JointEvents
            query={query}
            whenNone="No event joins the two directly under the filters in force. See the common partners or the paths."
          />
        </PanelTabContent>
        <PanelTabContent name="partners">
          <Answer query={query} what="the common partners">
            {({ pages: [page] }) => (
              <CommonPartners
                answer={page}
                whenNone="The two share no partner under the filters in force."
                onOpen={(partner) => openSet([from, to, partner], 'links')}
              />
            )}
          </Answer>
        </PanelTabContent>
        <PanelTabContent name="paths">
          <Suspense fallback={<Loading what="the paths" />}>
            <Paths from={from} to={to} filters={filters} />
          </Suspense>
        </PanelTabContent>
      </PanelTabs>
    </PanelFrame>
  )
}

/** A third actor makes the pair a set. */
function AddThird({ onChoose }: { onChoose: (id: string) => void }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <UserPlus size={15} aria-hidden="true" /> Add a third
      </Button>
      {isOpen && (
        <div className="w-full pt-1">
          <ActorCombobox
            label="Add a third actor"
            placeholder="Another actor"
            onChoose={(actor) => onChoose(actor.id)}
          />
        </div>
      )}
    </>
  )
}

function nameBoth(answer: Pick<LinksAnswer, 'actors'> | undefined, from: string, to: string): string {
  const nameOf = (id: string) => answer?.actors.find((actor) => actor.id === id)?.name
  const [one = answer?.actors[0]?.name, other = answer?.actors[1]?.name] = [nameOf(from), nameOf(to)]
  return one === undefined || other === undefined ? 'Two actors' : `${one} and ${other}`
}
