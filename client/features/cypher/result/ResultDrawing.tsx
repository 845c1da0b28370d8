import { queryOptions, useQuery } from '@tanstack/react-query'
import { computeLayout } from '../../../graph/layout/run.ts'
import type { Point } from '../../../graph/model/place.ts'
import { useNavigation } from '../../../app/navigation.ts'
import { Answer } from '../../../ui/States.tsx'
import { kindOf, nameOf, targetOfNode } from './cell.ts'
import type { ResultNode, Target } from './cell.ts'
import { NodeGlyph } from './NodeGlyph.tsx'
import { inBox, resultLayout } from './resultGraph.ts'
import type { DrawnGraph } from './resultGraph.ts'

/** Of more nodes than this only actors have their names beside them; of many more, nobody. The others show them when pointed at. */
const mostNamed = 18
const mostActorsNamed = 60
const mostTyped = 24

/** The places of a result's nodes, as shares of a box. */
export function resultLayoutQuery(graph: DrawnGraph) {
  return queryOptions({
    queryKey: ['result layout', graph],
    queryFn: async () => inBox(await computeLayout(resultLayout(graph))),
    staleTime: Infinity,
    gcTime: 0,
  })
}

/** A small drawing of the result, laid out once; every node with a page of its own is a button to it. */
export function ResultDrawing({ graph }: { graph: DrawnGraph }) {
  const layout = useQuery(resultLayoutQuery(graph))
  return (
    <Answer query={layout} what="the drawing">
      {(places) => <Box graph={graph} places={places} />}
    </Answer>
  )
}

function Box({ graph, places }: { graph: DrawnGraph; places: ReadonlyMap<string, Point> }) {
  const at = (element: string) => {
    const { x, y } = places.get(element) ?? { x: 0.5, y: 0.5 }
    return { x: 10 + x * 80, y: 9 + y * 80 }
  }
  return (
    <section
      aria-label="Drawing of the result"
      className="relative h-[26rem] overflow-hidden rounded-lg border border-line bg-paper"
    >
      <svg className="absolute inset-0 size-full" aria-hidden="true">
        <defs>
          <marker
            id="cypher-arrow"
            viewBox="0 0 8 8"
            refX="16"
            refY="4"
            markerWidth="7"
            markerHeight="7"
            orient="auto"
          >
            <path d="M0 1 7 4 0 7z" fill="var(--quiet)" />
          </marker>
        </defs>
        {graph.lines.map(({ key, start, end, type, count }) => {
          const [from, to] = [at(start), at(end)]
          return (
            <g key={key}>
              <line
                x1={`${from.x}%`}
                y1={`${from.y}%`}
                x2={`${to.x}%`}
                y2={`${to.y}%`}
                stroke="var(--quiet)"
                strokeOpacity={0.55}
                strokeWidth={1 + Math.log2(count) * 0.5}
                markerEnd="url(#cypher-arrow)"
              >
                <title>{count === 1 ? type : `${type}, ${count} times`}</title>
              </line>
              {graph.lines.length <= mostTyped && (
                <text
                  x={`${(from.x + to.x) / 2}%`}
                  y={`${(from.y + to.y) / 2}%`}
                  dy="-3"
                  textAnchor="middle"
                  className="fill-quiet font-mono text-[0.5625rem]"
                  stroke="var(--paper)"
                  strokeWidth="3"
                  paintOrder="stroke"
                >
                  {type}
                </text>
              )}
            </g>
          )
        })}
      </svg>
      {graph.nodes.map((node) => {
        const { x, y } = at(node.element)
        return (
          <div
            key={node.element}
            className="group absolute flex w-32 -translate-x-1/2 flex-col items-center hover:z-10 focus-within:z-10"
            style={{ left: `${x}%`, top: `calc(${y}% - 0.75rem)` }}
          >
            <DrawnNode
              node={node}
              isNamed={graph.nodes.length <= (node.labels.includes('Actor') ? mostActorsNamed : mostNamed)}
            />
          </div>
        )
      })}
    </section>
  )
}

function DrawnNode({ node, isNamed }: { node: ResultNode; isNamed: boolean }) {
  const navigation = useNavigation()
  const target = targetOfNode(node)
  const name = nameOf(node)
  const words = (
    <span
      className={`pointer-events-none line-clamp-1 max-w-full rounded bg-paper/85 px-1 text-[0.6875rem] leading-tight group-focus-within:line-clamp-3 group-hover:line-clamp-3 ${isNamed ? '' : 'opacity-0 group-focus-within:opacity-100 group-hover:opacity-100'}`}
    >
      {name}
    </span>
  )
  const glyph = <NodeGlyph node={node} size={20} />
  return (
    <>
      {target === null ? (
        <span className="grid size-6 place-content-center" title={`${kindOf(node)}: ${name}`}>
          {glyph}
        </span>
      ) : (
        <button
          type="button"
          aria-label={`${name}, ${kindOf(node)}`}
          title={`Open ${name}`}
          className="grid size-6 place-content-center rounded-full bg-paper hover:bg-accent-well"
          onClick={() => open(target, navigation)}
        >
          {glyph}
        </button>
      )}
      {words}
    </>
  )
}

function open(target: Target, { openActor, openEvent, openArticle }: ReturnType<typeof useNavigation>): void {
  switch (target.kind) {
    case 'actor':
      return openActor(target.id)
    case 'event':
      return openEvent(target.id)
    case 'article':
      return openArticle(target.id, null)
    case 'web':
  }
}
