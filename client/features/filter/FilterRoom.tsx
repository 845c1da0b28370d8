import { useQuery } from '@tanstack/react-query'
import { Eraser } from 'lucide-react'
import { collectionsQuery, countingFiltersOf } from '../../api/queries.ts'
import { matchingQuery } from '../../api/time-queries.ts'
import { useNavigation } from '../../app/navigation.ts'
import { counted } from '../../graph/mirror/rows.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { PanelFrame, PanelPart } from '../../ui/PanelFrame.tsx'
import { Answer } from '../../ui/States.tsx'
import { useExplore, useSnapshot } from '../explore/useExplore.tsx'
import { useFilters } from '../explore/useFilters.ts'
import { CypherTwin } from '../twin/CypherTwin.tsx'
import { changeView } from './changeView.ts'
import { unlimited } from './chips.ts'
import { withoutFilter } from './choices.ts'
import { FilterValues } from './FilterValues.tsx'

const sections = [
  'types',
  'saidBy',
  'outlet',
  'contexts',
  'modes',
  'place',
  'modality',
  'polarity',
  'status',
] as const
const reports = [1, 2, 3, 5, 10]
const events = [1, 2, 3, 5, 10, 20]

/** What counts: filters by what events are, who says so and how well they are reported, with what each would leave. */
export default function FilterRoom() {
  const explore = useExplore()
  const { openHome } = useNavigation()
  const view = useSnapshot((snapshot) => snapshot.view)
  const filters = useFilters()
  const matching = useQuery(matchingQuery(filters))
  const { collection } = view.filters
  const all = useQuery(
    matchingQuery(
      countingFiltersOf({ statuses: view.statuses, filters: collection === undefined ? {} : { collection } }),
    ),
  )
  return (
    <PanelFrame
      eyebrow="Filters"
      title="What counts"
      onClose={openHome}
      actions={
        <Button onClick={() => changeView(explore, 'Drop all filters', () => unlimited)}>
          <Eraser size={15} aria-hidden="true" /> Drop all filters
        </Button>
      }
    >
      <Answer query={matching} what="how many events match">
        {({ total, cypher }) => (
          <>
            <output className={`mt-4 block ${matching.isPlaceholderData ? 'opacity-50' : ''}`}>
              <span className="font-serif text-2xl tabular-nums">{total.count.toLocaleString('en')}</span>{' '}
              {all.data === undefined ? '' : `of ${all.data.total.count.toLocaleString('en')} `}
              events match. Links, sentences, partners and paths count these alone.
            </output>
            <CypherTwin of="this count" cypher={cypher} />
          </>
        )}
      </Answer>
      <PanelPart title="In the graph">
        <div className="flex flex-col gap-2">
          <Setting words="Links of at least">
            <Choice
              label="Links of at least"
              value={String(view.leastEvents)}
              options={numbers([...events, view.leastEvents], 'event')}
              onChoose={(value) =>
                changeView(explore, `Links of ${counted(Number(value), 'event')} or more`, () => ({
                  leastEvents: Number(value),
                }))
              }
            />
          </Setting>
          <label className="flex min-h-11 items-center justify-between gap-3 md:min-h-9">
            Hide actors without a link in sight
            <input
              type="checkbox"
              className="size-5 accent-accent md:size-4"
              checked={view.hidesLonely}
              onChange={() =>
                changeView(explore, `${view.hidesLonely ? 'Show' : 'Hide'} actors without a link`, () => ({
                  hidesLonely: !view.hidesLonely,
                }))
              }
            />
          </label>
        </div>
      </PanelPart>
      <PanelPart title="How well reported">
        <div className="flex flex-col gap-2">
          <Setting words="Events with at least">
            <Choice
              label="Events with at least"
              value={String(view.filters.minReports ?? 1)}
              options={numbers([...reports, view.filters.minReports ?? 1], 'independent report')}
              onChoose={(value) => {
                const least = Number(value)
                changeView(explore, `Events with ${counted(least, 'independent report')} or more`, (now) => {
                  const rest = withoutFilter(now.filters, 'minReports')
                  return { filters: least === 1 ? rest : { ...rest, minReports: least } }
                })
              }}
            />
          </Setting>
          <Collections />
        </div>
      </PanelPart>
      {/* While not even the count comes, each of them would only repeat why. */}
      {!(matching.isError && matching.data === undefined) &&
        sections.map((by) => <FilterValues key={by} by={by} />)}
    </PanelFrame>
  )
}

function Setting({ words, children }: { words: string; children: React.ReactNode }) {
  return (
    <div className="flex min-h-11 items-center justify-between gap-3 md:min-h-9">
      <span aria-hidden="true">{words}</span>
      {children}
    </div>
  )
}

function numbers(values: readonly number[], one: string): { value: string; words: string }[] {
  return [...new Set(values)]
    .toSorted((a, b) => a - b)
    .map((value) => ({ value: String(value), words: counted(value, one) }))
}

/** Whose articles count. */
function Collections() {
  const explore = useExplore()
  const { data } = useQuery(collectionsQuery())
  const choice = useSnapshot((snapshot) => snapshot.view.filters)
  if (data === undefined || (data.items.length < 2 && choice.collection === undefined)) return null
  return (
    <Setting words="From articles of">
      <Choice
        label="From articles of"
        value={choice.collection ?? ''}
        options={[
          { value: '', words: 'my own articles' },
          { value: 'all', words: 'all collections' },
          ...data.items.map(({ id, name, articleCount }) => ({
            value: id,
            words: `${name} (${articleCount.toLocaleString('en')})`,
          })),
        ]}
        onChoose={(value) =>
          changeView(explore, 'Count other articles', ({ filters }) => {
            const rest = withoutFilter(filters, 'collection')
            return { filters: value === '' ? rest : { ...rest, collection: value } }
          })
        }
      />
    </Setting>
  )
}
