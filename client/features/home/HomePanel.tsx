import { useQuery } from '@tanstack/react-query'
import { FilePlus2 } from 'lucide-react'
import { collectionsQuery, overviewQuery } from '../../api/queries.ts'
import { useNavigation } from '../../app/navigation.ts'
import { counted } from '../../graph/mirror/rows.ts'
import { Button, TextButton } from '../../ui/Button.tsx'
import { Empty, Loading } from '../../ui/States.tsx'
import { useSnapshot } from '../explore/useExplore.tsx'
import { SampleBadge } from '../evidence/Source.tsx'
import { areSamplesAlone } from './samples.ts'
import { GraphList } from '../list/GraphList.tsx'
import { useTour } from '../tour/useTour.ts'
import { CypherTwin } from '../twin/CypherTwin.tsx'

/** What the drawing holds, said in numbers and as a list, while nothing is open. */
export function HomePanel({ hasList }: { hasList: boolean }) {
  const overview = useQuery({ ...overviewQuery(), enabled: false })
  const totals = overview.data?.totals
  return (
    <section aria-label="Overview" className="px-6 pb-10 md:pt-6">
      <h2
        tabIndex={-1}
        className="font-serif text-[1.75rem] leading-tight font-medium tracking-tight text-balance outline-none"
      >
        Who did what to whom, and who says so
      </h2>
      {overview.isError && totals === undefined ? (
        <Empty>What the articles hold could not be loaded.</Empty>
      ) : totals === undefined ? (
        <div className="mt-5">
          <Loading what="the overview" />
        </div>
      ) : totals.actors.count === 0 ? (
        <div className="mt-3 text-[0.9375rem] leading-relaxed text-quiet">
          <p>There are no articles yet. Add some here, or load many by the command and reload this page:</p>
          <IngestCommand className="bg-well" />
          <AddArticles />
        </div>
      ) : (
        <>
          <p className="mt-3 text-[0.9375rem] leading-relaxed text-quiet">
            {counted(totals.articles.count, 'article')} tell of {counted(totals.events.count, 'event')} among{' '}
            {counted(totals.actors.count, 'actor')}. Search for a name, or pick one here or in the graph;
            every line between two names leads to the sentences behind it.
          </p>
          <SampleNotice />
          {hasList && <DrawnList />}
          {overview.data !== undefined && <CypherTwin of="the overview" cypher={overview.data.cypher} />}
        </>
      )}
    </section>
  )
}

/** While nothing but our samples is loaded: that they are invented, and how to bring one's own. */
function SampleNotice() {
  const { data } = useQuery(collectionsQuery())
  const { go } = useTour()
  if (data === undefined || !areSamplesAlone(data.items)) return null
  return (
    <div className="mt-5 rounded-xl bg-well px-4 py-3 text-sm leading-relaxed">
      <p>
        <SampleBadge /> These reports are invented and come with Dramatis. To read your own articles:
      </p>
      <IngestCommand className="bg-page" />
      <AddArticles />
      <p className="mt-2 text-[0.8125rem] text-quiet">
        The samples then leave this view. Meanwhile,{' '}
        <TextButton onClick={() => go(0)}>take the tour</TextButton>.
      </p>
    </div>
  )
}

/** The way to the room where articles are handed in. */
function AddArticles() {
  const { openRoom } = useNavigation()
  return (
    <Button className="mt-2" onClick={() => openRoom('add')}>
      <FilePlus2 size={15} aria-hidden="true" /> Add articles here
    </Button>
  )
}

/** The command that brings articles in, as it is typed. */
function IngestCommand({ className }: { className: string }) {
  return (
    <pre
      className={`scroll-calm mt-2 overflow-x-auto rounded-lg px-3 py-2 font-mono text-[0.8125rem] text-ink ${className}`}
    >
      npx dramatis ingest PATH
    </pre>
  )
}

function DrawnList() {
  const { openActor, openEvent } = useNavigation()
  const rows = useSnapshot((snapshot) => snapshot.rows)
  const hidden = useSnapshot((snapshot) => snapshot.view.hidden.size)
  return (
    <>
      <div className="mt-7 mb-2 flex items-baseline justify-between">
        <h3 className="text-[0.8125rem] font-semibold text-quiet">In the graph</h3>
        <p className="text-[0.8125rem] text-quiet">events{hidden > 0 ? ` · ${hidden} hidden` : ''}</p>
      </div>
      {rows.length === 0 ? (
        <Empty>Everything is filtered out or hidden. Switch something on in the legend, or undo.</Empty>
      ) : (
        <GraphList
          rows={rows}
          onOpen={(row) => (row.kind === 'actor' ? openActor(row.id) : openEvent(row.id))}
        />
      )}
    </>
  )
}
