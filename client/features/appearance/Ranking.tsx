import { useNavigation } from '../../app/navigation.ts'
import { amountText } from '../../graph/metric/amount.ts'
import { isMetric, measures } from '../../graph/metric/metrics.ts'
import type { MetricName } from '../../graph/metric/metrics.ts'
import { ranksOf } from '../../graph/metric/words.ts'
import { nodeId } from '../../graph/model/ids.ts'
import { labelOf } from '../../graph/style/style.ts'
import { TextButton } from '../../ui/Button.tsx'
import { PanelPart } from '../../ui/PanelFrame.tsx'
import { useExplore, useSnapshot } from '../explore/useExplore.tsx'
import { measuresInForce } from './measuring.ts'

const length = 10

/** Who leads by each metric in force, with the values. */
export function Ranking() {
  const { explorer } = useExplore()
  useSnapshot((snapshot) => snapshot.version)
  return measuresInForce(explorer)
    .filter(isMetric)
    .map((name) => <Leaders key={name} name={name} />)
}

function Leaders({ name }: { name: MetricName }) {
  const { explorer } = useExplore()
  const { openActor, openEvent } = useNavigation()
  const known = explorer.measurement(name)
  if (known === null) return null
  const { words, digits } = measures[name]
  const ranks = [...ranksOf(known.values)]
    .flatMap(([id, rank]) => {
      const node = explorer.document.node(nodeId(id))
      return node === null ? [] : [{ id, rank, node, value: known.values.get(id) ?? 0 }]
    })
    .slice(0, length)
  return (
    <PanelPart
      title={`First by ${words}`}
      aside={
        <span className="text-[0.8125rem] text-quiet">
          {ranks.length} of {known.values.size.toLocaleString('en')}
        </span>
      }
    >
      <ol>
        {ranks.map(({ id, rank, node, value }) => (
          <li key={id} className="flex min-h-11 items-center gap-3 md:min-h-8">
            <span className="w-6 text-right text-quiet tabular-nums">{rank}</span>
            <TextButton
              className="min-w-0 grow truncate"
              onClick={() => (node.kind === 'actor' ? openActor(id) : openEvent(id))}
            >
              {labelOf(node)}
            </TextButton>
            <span className="text-quiet tabular-nums">{amountText(value, digits)}</span>
          </li>
        ))}
      </ol>
    </PanelPart>
  )
}
