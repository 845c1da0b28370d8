import { create } from 'zustand'

/** A pasted list and what the reader chose for its names, kept while the page is open. */
type NameList = {
  text: string
  /** The names that were looked up last. */
  asked: readonly string[]
  /** Who is meant by a name where the reader said so; null for nobody. */
  chosen: ReadonlyMap<string, string | null>
  write: (text: string) => void
  ask: (names: readonly string[]) => void
  choose: (name: string, actor: string | null) => void
}

export const useNameList = create<NameList>((set) => ({
  text: '',
  asked: [],
  chosen: new Map(),
  write: (text) => set({ text }),
  ask: (asked) => set({ asked, chosen: new Map() }),
  choose: (name, actor) => set(({ chosen }) => ({ chosen: new Map([...chosen, [name, actor]]) })),
}))
