import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReactNode } from 'react'
import type { LinkSummary, NeighboursAnswer } from '../../../model/api/resources.ts'
import { quadNames, quads } from '../../../model/plover/event-types.ts'
import { articleOfKey, isNamedKey } from '../../../model/slug.ts'
import { articleQuery, neighboursQuery } from '../../api/queries.ts'
import { useNavigation } from '../../app/navigation.ts'
import { counted } from '../../graph/mirror/rows.ts'
import { ActorGlyph } from '../../ui/Glyph.tsx'
import { PanelPart } from '../../ui/PanelFrame.tsx'
import { Answer, Empty, More } from '../../ui/States.tsx'
import { publicationDay } from '../evidence/published.ts'
import { useFilters } from '../explore/useFilters.ts'
import { CypherTwin } from '../twin/CypherTwin.tsx'

/** Whom an actor is linked to most, with the kinds of events; each opens what links the two. */
export function Partners({ id }: { id: string }) {
  const { openPair } = useNavigation()
  const filters = useFilters()
  const query = useInfiniteQuery(neighboursQuery(id, filters))
  return (
    <PanelPart title="Linked with">
      <Answer query={query} what="the partners">
        {({ pages }) => {
          const [first] = pages
          const items = pages.flatMap((page) => page.items)
          if (first === undefined || items.length === 0)
            return <Empty>Linked with nobody under the filters in force.</Empty>
          return (
            <>
              <ul>
                {items
                  .filter((item) => isNamedKey(item.actor.id))
                  .map((item) => (
                    <Partner
                      key={item.actor.id}
                      item={item}
                      onOpen={() => openPair(first.actor.id, item.actor.id, 'sentences')}
                    />
                  ))}
              </ul>
              <Unnamed
                items={items.filter((item) => !isNamedKey(item.actor.id))}
                onOpen={(other) => openPair(first.actor.id, other, 'sentences')}
              />
              <More
                shown={items.length}
                total={first.total}
                what={first.total.count === 1 ? 'partner' : 'partners'}
                rankedBy={first.rankedBy}
                hasMore={query.hasNextPage}
                isLoading={query.isFetchingNextPage}
                onMore={() => void query.fetchNextPage()}
              />
              <CypherTwin of="the partners" cypher={first.cypher} />
            </>
          )
        }}
      </Answer>
    </PanelPart>
  )
}

/** Groups and roles without a name: "soldiers" of one article are not those of another, so each names its article. */
function Unnamed({ items, onOpen }: { items: readonly Item[]; onOpen: (id: string) => void }) {
  const [isOpen, setOpen] = useState(false)
  if (items.length === 0) return null
  return (
    <details className="mt-1" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="w-fit py-3 text-[0.8125rem] text-quiet hover:text-ink">
        {counted(items.length, 'group or role', 'groups or roles')} known from one article only
      </summary>
      {isOpen && (
        <ul>
          {items.map((item) => (
            <Partner
              key={item.actor.id}
              item={item}
              note={<OfArticle actor={item.actor.id} />}
              onOpen={() => onOpen(item.actor.id)}
            />
          ))}
        </ul>
      )}
    </details>
  )
}

/** "Harbour Wire, 14 Aug 2025": the one article that knows an actor. */
function OfArticle({ actor }: { actor: string }) {
  const article = articleOfKey(actor)
  const { data } = useQuery({ ...articleQuery(article ?? ''), enabled: article !== null })
  if (data === undefined) return null
  const { outlet, title, publishedAt } = data.article
  return [
    outlet ?? title ?? 'Unknown outlet',
    ...(publishedAt === null ? [] : [publicationDay(publishedAt)]),
  ].join(', ')
}

type Item = NeighboursAnswer['items'][number]

function Partner({ item, note, onOpen }: { item: Item; note?: ReactNode; onOpen: () => void }) {
  const { actor, link } = item
  return (
    <li>
      <button
        type="button"
        aria-label={`${actor.name}: ${linkWords(link)}`}
        className="-mx-3 flex min-h-11 w-[calc(100%+1.5rem)] items-center gap-2.5 rounded-lg px-3 py-1.5 text-left transition-colors hover:bg-well"
        onClick={onOpen}
      >
        <ActorGlyph type={actor.type} isHollow={!isNamedKey(actor.id)} />
        <span className="min-w-0 grow">
          <span className="block truncate">{actor.name}</span>
          {note !== undefined && <span className="block truncate text-xs text-quiet">{note}</span>}
        </span>
        <QuadBar link={link} />
        <span className="min-w-18 shrink-0 text-right whitespace-nowrap text-[0.8125rem] text-quiet tabular-nums">
          {counted(link.eventCount, 'event')}
        </span>
      </button>
    </li>
  )
}

/** "12 events: 8 of verbal cooperation, 4 of material conflict" */
export function linkWords(link: LinkSummary): string {
  const parts = quads
    .filter((quad) => link[`quad${quad}`] > 0)
    .map((quad) => `${link[`quad${quad}`]} of ${quadNames[quad]}`)
  return `${counted(link.eventCount, 'event')}: ${parts.join(', ')}`
}

function QuadBar({ link }: { link: LinkSummary }) {
  return (
    <span
      className="flex h-1.5 w-16 shrink-0 gap-px overflow-hidden rounded-full"
      title={linkWords(link)}
      aria-hidden="true"
    >
      {quads
        .filter((quad) => link[`quad${quad}`] > 0)
        .map((quad) => (
          <span key={quad} style={{ flexGrow: link[`quad${quad}`], background: `var(--quad${quad})` }} />
        ))}
    </span>
  )
}
