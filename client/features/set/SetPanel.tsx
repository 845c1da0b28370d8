import { useInfiniteQuery } from '@tanstack/react-query'
import { Route, Table2, Waypoints, X } from 'lucide-react'
import type { ActorSummary } from '../../../model/api/resources.ts'
import { linksQuery } from '../../api/queries.ts'
import { useNavigation } from '../../app/navigation.ts'
import type { SetTab } from '../../app/navigation.ts'
import { counted } from '../../graph/mirror/rows.ts'
import { Button, IconButton, TextButton } from '../../ui/Button.tsx'
import { ActorGlyph } from '../../ui/Glyph.tsx'
import { PanelFrame } from '../../ui/PanelFrame.tsx'
import { PanelTabContent, PanelTabs } from '../../ui/PanelTabs.tsx'
import type { PanelTab } from '../../ui/PanelTabs.tsx'
import { Answer, Empty } from '../../ui/States.tsx'
import { Evidence } from '../evidence/Evidence.tsx'
import { attempt, useExplore } from '../explore/useExplore.tsx'
import { useFilters } from '../explore/useFilters.ts'
import { CommonPartners } from '../pair/CommonPartners.tsx'
import { JointEvents } from '../pair/JointEvents.tsx'
import { ActorCombobox } from '../search/ActorCombobox.tsx'
import { LinksAmong } from './LinksAmong.tsx'
import { memberNames } from './memberNames.ts'
import { mostMembers } from './mostMembers.ts'

const tabs: readonly PanelTab<SetTab>[] = [
  { name: 'events', words: 'Events' },
  { name: 'sentences', words: 'Sentences' },
  { name: 'links', words: 'Links among them' },
  { name: 'partners', words: 'Partners' },
]

/** What joins some actors: the events in which all of them take part, who is linked to all, the links among them. */
export default function SetPanel({ ids, tab }: { ids: readonly string[]; tab: SetTab }) {
  const { openHome, openActor, openPair, openSet, openCoverage, setTab } = useNavigation()
  const explore = useExplore()
  const filters = useFilters()
  const isSet = ids.length >= 2 && ids.length <= mostMembers
  const query = useInfiniteQuery({ ...linksQuery(ids, filters), enabled: isSet })
  const first = query.data?.pages[0]
  const members = first?.actors ?? []
  const without = (id: string) => {
    const rest = ids.filter((member) => member !== id)
    const [only] = rest
    if (rest.length === 1 && only !== undefined) openActor(only)
    else openSet(rest, tab)
  }
  const [one, other] = ids
  return (
    <PanelFrame
      eyebrow={<span>All of them linked through</span>}
      title={
        first === undefined
          ? counted(ids.length, 'actor')
          : memberNames(inOrder(ids, members).map(({ name }) => name))
      }
      onClose={openHome}
      actions={
        <>
          <Button
            disabled={first === undefined}
            onClick={() =>
              attempt(
                explore.showTogether(
                  `Show ${memberNames(members.map(({ name }) => name))}`,
                  members.map(({ id }) => id),
                ),
              )
            }
          >
            <Waypoints size={15} aria-hidden="true" /> Show in the graph
          </Button>
          <Button onClick={() => openCoverage(ids)}>
            <Table2 size={15} aria-hidden="true" /> Who says what
          </Button>
          {ids.length === 2 && one !== undefined && other !== undefined && (
            <Button onClick={() => openPair(one, other, 'paths')}>
              <Route size={15} aria-hidden="true" /> Paths between the two
            </Button>
          )}
        </>
      }
    >
      {!isSet ? (
        <Empty>
          {ids.length < 2
            ? 'This link names fewer than two actors. Search for a name above.'
            : `At most ${mostMembers} actors can be compared at once; this link names ${ids.length}.`}
        </Empty>
      ) : (
        <>
          <Members ids={ids} members={members} onRemove={without} />
          <div className="mt-3">
            <ActorCombobox
              label="Add an actor to the set"
              placeholder={
                ids.length === mostMembers
                  ? `${mostMembers} actors at most`
                  : 'Add a person, country, organization …'
              }
              onChoose={(actor) => {
                if (ids.length < mostMembers) openSet([...ids, actor.id], tab)
              }}
            />
          </div>
          {first !== undefined && (
            <p className="mt-3 text-quiet">
              {first.total.exact ? '' : 'at least '}
              {counted(first.total.count, 'event')} with {ids.length === 2 ? 'both' : `all ${ids.length}`} ·{' '}
              {counted(first.commonPartners.length, 'common partner')}
            </p>
          )}
          <PanelTabs label="What links them" tabs={tabs} value={tab} onChange={setTab}>
            <PanelTabContent name="events">
              <JointEvents
                query={query}
                whenNone="No single event joins all of them under the filters in force. See the links among them, or take one out."
              />
            </PanelTabContent>
            <PanelTabContent name="sentences">
              <Evidence of={{ actors: ids }} filters={filters} showEvent />
            </PanelTabContent>
            <PanelTabContent name="links">
              <LinksAmong ids={ids} filters={filters} />
            </PanelTabContent>
            <PanelTabContent name="partners">
              <Answer query={query} what="the common partners">
                {({ pages: [page] }) => (
                  <CommonPartners
                    answer={page}
                    whenNone="Nobody is linked to all of them under the filters in force."
                    onOpen={(id) => openSet([...ids, id], tab)}
                  />
                )}
              </Answer>
            </PanelTabContent>
          </PanelTabs>
        </>
      )}
    </PanelFrame>
  )
}

function Members({
  ids,
  members,
  onRemove,
}: {
  ids: readonly string[]
  members: readonly ActorSummary[]
  onRemove: (id: string) => void
}) {
  const { openActor } = useNavigation()
  return (
    <ul aria-label="Members" className="mt-4 flex flex-wrap gap-1.5">
      {inOrder(ids, members).map((actor) => (
        <li key={actor.id} className="flex items-center rounded-full border border-line bg-page pl-3">
          <ActorGlyph type={actor.type} />
          <TextButton className="ml-2 no-underline hover:underline" onClick={() => openActor(actor.id)}>
            {actor.name}
          </TextButton>
          <IconButton
            label={`Take ${actor.name} out`}
            className="rounded-full md:size-8"
            onClick={() => onRemove(actor.id)}
          >
            <X size={14} aria-hidden="true" />
          </IconButton>
        </li>
      ))}
    </ul>
  )
}

/** Members in the order of the address; one that was merged into another stands where the answer has it. */
function inOrder(ids: readonly string[], members: readonly ActorSummary[]): ActorSummary[] {
  const place = (id: string): number => (ids.includes(id) ? ids.indexOf(id) : ids.length)
  return members.toSorted((a, b) => place(a.id) - place(b.id))
}
