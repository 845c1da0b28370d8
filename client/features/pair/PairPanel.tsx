import { useInfiniteQuery } from '@tanstack/react-query'
import { Table2, UserPlus } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { LinksAnswer } from '../../../model/api/resources.ts'
import { Quad, quadNames } from '../../../model/plover/event-types.ts'
import { linksQuery } from '../../api/queries.ts'
import type { Filters } from '../../api/queries.ts'
import { useNavigation } from '../../app/navigation.ts'
import type { PairTab } from '../../app/navigation.ts'
import { counted } from '../../graph/mirror/rows.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button, TextButton } from '../../ui/Button.tsx'
import { PanelFrame } from '../../ui/PanelFrame.tsx'
import { PanelTabContent, PanelTabs } from '../../ui/PanelTabs.tsx'
import type { PanelTab } from '../../ui/PanelTabs.tsx'
import { Answer } from '../../ui/States.tsx'
import { Evidence } from '../evidence/Evidence.tsx'
import { useFilters } from '../explore/useFilters.ts'
import { ActorCombobox } from '../search/ActorCombobox.tsx'
import { CommonPartners } from './CommonPartners.tsx'
import { JointEvents } from './JointEvents.tsx'
import { PairContradictions } from './PairContradictions.tsx'
import { Paths } from './Paths.tsx'

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
  const inForce = useFilters()
  const filters = useMemo<Filters>(() => {
    const only = Quad.safeParse(quad)
    return { ...inForce, ...(only.success ? { quads: [only.data] } : {}) }
  }, [inForce, quad])
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
        <p className="mt-1 text-quiet">
          {first.total.exact ? '' : 'at least '}
          {counted(first.total.count, 'joint event')} ·{' '}
          {counted(first.commonPartners.length, 'common partner')}
        </p>
      )}
      <PanelTabs label="What links the two" tabs={tabs} value={tab} onChange={setTab}>
        <PanelTabContent name="sentences">
          <PairContradictions actors={actors} filters={filters} />
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
          <Paths from={from} to={to} filters={filters} />
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

function nameBoth(answer: LinksAnswer | undefined, from: string, to: string): string {
  const nameOf = (id: string) => answer?.actors.find((actor) => actor.id === id)?.name
  const [one = answer?.actors[0]?.name, other = answer?.actors[1]?.name] = [nameOf(from), nameOf(to)]
  return one === undefined || other === undefined ? 'Two actors' : `${one} and ${other}`
}
