import { create } from 'zustand'
import type { CypherRequest } from '../../../model/api/console.ts'
import { rowsOf } from './parameters/rows.ts'
import type { ParameterRow } from './parameters/rows.ts'

/** The kept query that stands in the editor, as it was seen. */
export type OpenedQuery = { id: string; version: number; name: string }

/** What stands in the editor; it stays when the reader leaves the room and comes back. */
type Draft = {
  query: string
  parameters: ParameterRow[]
  /** The kept query that was opened, or null. */
  opened: OpenedQuery | null
  /** The statement of the address that was taken or put there last: Back must not bring it over what was written since. */
  inAddress: CypherRequest | null
  setQuery: (query: string) => void
  setParameters: (parameters: ParameterRow[]) => void
  setInAddress: (statement: CypherRequest) => void
  setOpened: (opened: OpenedQuery | null) => void
  /** Takes another statement into the editor. */
  take: (statement: CypherRequest, opened?: OpenedQuery | null) => void
}

export const useDraft = create<Draft>((set) => ({
  query: '',
  parameters: [],
  opened: null,
  inAddress: null,
  setQuery: (query) => set({ query }),
  setParameters: (parameters) => set({ parameters }),
  setInAddress: (inAddress) => set({ inAddress }),
  setOpened: (opened) => set({ opened }),
  take: ({ query, params }, opened = null) => set({ query, parameters: rowsOf(params), opened }),
}))
