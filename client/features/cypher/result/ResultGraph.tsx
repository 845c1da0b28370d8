import { Plus } from 'lucide-react'
import { useMemo } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { Empty } from '../../../ui/States.tsx'
import { attempt, useExplore, useSnapshot } from '../../explore/useExplore.tsx'
import { nameOf, targetOfNode } from './cell.ts'
import type { ResultNode, ResultRelationship } from './cell.ts'
import { GraphFiles } from './GraphFiles.tsx'
import { NodeGlyph } from './NodeGlyph.tsx'
import { actorIds, byKind, drawnGraph, mostDrawn } from './resultGraph.ts'
import { ResultDrawing } from './ResultDrawing.tsx'
import { Opener } from './ValueCell.tsx'

/** So many actors come into the graph at once. */
const mostAdded = 200
/** So many nodes of a kind are listed. */
const mostListed = 200

/** The nodes and relationships of the rows: drawn, listed by kind, and the actors to be taken into the graph. */
export function ResultGraph({
  nodes,
  relationships,
  statement,
}: {
  nodes: readonly ResultNode[]
  relationships: readonly ResultRelationship[]
  /** What was asked, in words for files. */
  statement: string
}) {
  const drawn = useMemo(() => drawnGraph(nodes, relationships), [nodes, relationships])
  if (nodes.length === 0)
    return (
      <Empty>
        These rows hold no nodes: return whole ones (RETURN actor, not RETURN actor.name) to see them here.
      </Empty>
    )
  return (
    <>
      <div className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <AddActors ids={actorIds(nodes)} />
        <p className="text-sm text-quiet">
          {nodes.length.toLocaleString('en')} {nodes.length === 1 ? 'node' : 'nodes'},{' '}
          {relationships.length.toLocaleString('en')}{' '}
          {relationships.length === 1 ? 'relationship' : 'relationships'}
          {nodes.length > mostDrawn && `; the first ${mostDrawn} nodes in the order of the rows are drawn`}
        </p>
        <GraphFiles nodes={nodes} relationships={relationships} drawn={drawn} statement={statement} />
      </div>
      <ResultDrawing graph={drawn} />
      <ul aria-label="Nodes by kind" className="mt-3 divide-y divide-line">
        {byKind(nodes).map(({ kind, nodes: members }) => (
          <li key={kind}>
            <details className="py-1">
              <summary className="min-h-11 py-2.5 text-sm md:min-h-9 md:py-1.5">
                {kind} <span className="text-quiet">{members.length.toLocaleString('en')}</span>
              </summary>
              <ul className="mb-2 space-y-1 pl-4 text-[0.8125rem]">
                {members.slice(0, mostListed).map((node) => (
                  <NodeLine key={node.element} node={node} />
                ))}
                {members.length > mostListed && (
                  <li className="text-quiet">
                    {mostListed} of {members.length.toLocaleString('en')}, in the order of the rows. The table
                    has all.
                  </li>
                )}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </>
  )
}

function NodeLine({ node }: { node: ResultNode }) {
  const target = targetOfNode(node)
  return (
    <li className="flex items-baseline gap-2 max-md:min-h-11">
      <span className="self-center">
        <NodeGlyph node={node} size={12} />
      </span>
      <span className="min-w-0 wrap-anywhere">
        {target === null ? nameOf(node) : <Opener target={target} words={nameOf(node)} />}
      </span>
    </li>
  )
}

/** Brings the actors of the rows into the drawing as one step that can be taken back. */
function AddActors({ ids }: { ids: readonly string[] }) {
  const explore = useExplore()
  const inGraph = useSnapshot((snapshot) => snapshot.rows)
  const known = useMemo(() => new Set<string>(inGraph.map(({ id }) => id)), [inGraph])
  if (ids.length === 0) return null
  const fresh = ids.filter((id) => !known.has(id))
  if (fresh.length === 0)
    return (
      <p className="text-sm">
        {ids.length === 1 ? 'The actor of these rows is' : `The ${ids.length} actors of these rows are`} in
        the graph.
      </p>
    )
  const taken = ids.slice(0, mostAdded)
  return (
    <Button kind="primary" onClick={() => attempt(explore.showTogether('Add the actors of a query', taken))}>
      <Plus size={15} aria-hidden="true" />
      {ids.length > mostAdded
        ? `Add the first ${mostAdded} of ${ids.length.toLocaleString('en')} actors to the graph`
        : `Add ${ids.length === 1 ? 'the actor' : `the ${ids.length} actors`} to the graph`}
    </Button>
  )
}
