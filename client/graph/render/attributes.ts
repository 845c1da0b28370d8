import type { DrawnEdge, DrawnNode } from '../style/style.ts'

/** What Sigma is given of a node: its appearance, drawn by the one shape program. */
export type NodeAttributes = DrawnNode & { type: 'shape'; highlighted: boolean }
/** What Sigma is given of an edge, with the program that draws it. */
export type EdgeAttributes = Required<Omit<DrawnEdge, 'source' | 'target' | 'dashed'>> & {
  type: string
  curvature: number
  forceLabel: boolean
}
