import { parseAsBoolean, parseAsInteger, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs'
import { createContext, use, useMemo } from 'react'
import { Clock } from '../graph/model/view.ts'
import type { CoverageBy } from '../../model/api/coverage.ts'
import type { Narrowing } from '../api/reading-queries.ts'
import { parseAsId, readIds } from './parameters.ts'

export const pairTabs = ['sentences', 'events', 'partners', 'paths'] as const
export type PairTab = (typeof pairTabs)[number]
export const setTabs = ['sentences', 'events', 'partners', 'links'] as const
export type SetTab = (typeof setTabs)[number]

/** What the search room looks through. */
export const searchTabs = ['actors', 'events', 'sentences', 'articles'] as const
export type SearchTab = (typeof searchTabs)[number]

/** The rooms of the explorer beside the graph itself, in the order of the rail. `rooms.tsx` says what each is. */
export const roomNames = [
  'ask',
  'search',
  'link',
  'coverage',
  'filters',
  'compare',
  'appearance',
  'names',
  'add',
  'curate',
  'keep',
  'history',
  'cypher',
] as const
export type RoomName = (typeof roomNames)[number]

/** Which panel is open beside the drawing. */
export type Panel =
  | { kind: 'home' }
  | { kind: 'room'; room: RoomName }
  | { kind: 'actor'; id: string }
  | { kind: 'event'; id: string }
  | { kind: 'pair'; from: string; to: string; tab: PairTab; quad: number | null }
  | { kind: 'set'; ids: readonly string[]; tab: SetTab }

const parsers = {
  room: parseAsStringLiteral(roomNames),
  actor: parseAsId,
  event: parseAsId,
  from: parseAsId,
  to: parseAsId,
  set: parseAsString,
  question: parseAsString,
  of: parseAsString,
  by: parseAsStringLiteral(['outlet', 'speaker'] as const).withDefault('outlet'),
  q: parseAsString,
  in: parseAsStringLiteral(searchTabs).withDefault('sentences'),
  outlet: parseAsString,
  month: parseAsString,
  who: parseAsString,
  coded: parseAsBoolean,
  tab: parseAsStringLiteral([...pairTabs, ...setTabs]).withDefault('events'),
  quad: parseAsInteger,
  path: parseAsInteger,
  view: parseAsStringLiteral(['actors', 'events'] as const).withDefault('actors'),
  article: parseAsId,
  claim: parseAsId,
  sentence: parseAsInteger,
  first: parseAsString,
  second: parseAsString,
  date: parseAsStringLiteral(Clock.options),
  query: parseAsString,
  params: parseAsString,
  judge: parseAsString,
}
const noPanel = {
  first: null,
  second: null,
  date: null,
  room: null,
  actor: null,
  event: null,
  from: null,
  to: null,
  set: null,
  question: null,
  of: null,
  by: null,
  q: null,
  in: null,
  outlet: null,
  month: null,
  who: null,
  coded: null,
  tab: null,
  quad: null,
  path: null,
  query: null,
  params: null,
  judge: null,
}

/** What the address says, read from it: once for the page, by `NavigationFromAddress`, because it is much to read. */
export function useAddress() {
  const [state, set] = useQueryStates(parsers, { history: 'push' })
  const { room, actor, event, from, to, set: members, tab, quad } = state
  const panel = useMemo<Panel>(() => {
    if (from !== null && from === to) return { kind: 'actor', id: from }
    if (from !== null && to !== null)
      return { kind: 'pair', from, to, tab: pairTabs.find((name) => name === tab) ?? 'events', quad }
    if (members !== null)
      return {
        kind: 'set',
        ids: readIds(members),
        tab: setTabs.find((name) => name === tab) ?? 'events',
      }
    if (event !== null) return { kind: 'event', id: event }
    if (actor !== null) return { kind: 'actor', id: actor }
    if (room !== null) return { kind: 'room', room }
    return { kind: 'home' }
  }, [room, actor, event, from, to, members, tab, quad])
  const { q, in: searchTab, outlet, month, who, coded } = state
  const searched = useMemo(
    () => ({ q: q ?? '', tab: searchTab, narrowing: { outlet, month, who, coded } satisfies Narrowing }),
    [q, searchTab, outlet, month, who, coded],
  )
  const { of, by } = state
  const compared = useMemo(() => ({ ids: of === null ? [] : readIds(of), by }), [of, by])
  return useMemo(
    () => ({
      panel,
      view: state.view,
      path: state.path,
      question: state.question,
      searched,
      compared,
      article: state.article,
      claim: state.claim,
      sentence: state.sentence,
      openHome: () => void set(noPanel),
      openRoom: (name: RoomName) => void set({ ...noPanel, room: name }),
      /** The Cypher room, with a statement that fits into an address. */
      openCypher: (statement: { query: string | null; params: string | null }) =>
        void set({ ...noPanel, room: 'cypher', ...statement }),
      /** Asks a question in English; without one the room waits for it. */
      ask: (question: string | null) => void set({ ...noPanel, room: 'ask', question }),
      /** Compares who reports the events of some actors, of all of them together; without any, the most reported events. */
      openCoverage: (ids: readonly string[], by: CoverageBy = 'outlet') =>
        void set({ ...noPanel, room: 'coverage', of: ids.length === 0 ? null : ids.join(','), by }),
      /** Looks for words in everything: names, events, sentences, articles. */
      search: (q: string, tab: SearchTab = 'sentences') =>
        void set({ ...noPanel, room: 'search', q, in: tab }),
      setSearch: (change: Partial<Pick<typeof state, 'q' | 'in' | keyof Narrowing>>) =>
        void set(change, { history: 'q' in change ? 'replace' : 'push' }),
      openActor: (id: string) => void set({ ...noPanel, actor: id }),
      openEvent: (id: string) => void set({ ...noPanel, event: id }),
      openPair: (one: string, other: string, tab: PairTab = 'events', quad: number | null = null) =>
        void set({ ...noPanel, from: one, to: other, tab, quad }),
      /** Two actors or more; whoever is named twice counts once. */
      openSet: (ids: readonly string[], tab: SetTab = 'events') =>
        void set({ ...noPanel, set: [...new Set(ids)].join(','), tab }),
      setTab: (tab: PairTab | SetTab) => void set({ tab, path: null }, { history: 'replace' }),
      showPath: (path: number | null) => void set({ path }, { history: 'replace' }),
      setView: (view: 'actors' | 'events') => void set({ view }),
      /** With a claim, or else a sentence of the article by its index, that is shown first. */
      openArticle: (article: string, claim: string | null, sentence: number | null = null) =>
        void set({ article, claim, sentence }),
      closeArticle: () => void set({ article: null, claim: null, sentence: null }),
    }),
    [
      panel,
      state.view,
      state.path,
      state.question,
      searched,
      compared,
      state.article,
      state.claim,
      state.sentence,
      set,
    ],
  )
}
export type Navigation = ReturnType<typeof useAddress>

export const NavigationContext = createContext<Navigation | null>(null)

/** Where the reader is, kept in the address so that Back, Forward, a reload and a copied link lead there again. */
export function useNavigation(): Navigation {
  const navigation = use(NavigationContext)
  if (navigation === null) throw new Error('The page has no address.')
  return navigation
}
