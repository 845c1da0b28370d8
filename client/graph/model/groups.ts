import { z } from 'zod'
import { NodeIdText } from './ids.ts'

/** Nodes that are drawn as one, until the reader opens the group again. */
export const Group = z
  .strictObject({ id: NodeIdText, name: z.string(), members: z.array(NodeIdText).min(2).readonly() })
  .readonly()
export type Group = z.output<typeof Group>
