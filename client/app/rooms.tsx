import {
  CalendarRange,
  Bookmark,
  FilePlus2,
  History,
  ListChecks,
  ListFilter,
  MessageCircleQuestion,
  Palette,
  Route,
  Scale,
  SquareTerminal,
  Table2,
  TextSearch,
} from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import { lazily } from '../ui/lazily.tsx'
import type { Lazily } from '../ui/lazily.tsx'
import type { RoomName } from './navigation.ts'

/** A room of the explorer: what the rail and the palette call it, and what is shown beside the graph. */
export type ExplorerRoom = {
  /** One or two words under the icon of the rail. */
  words: string
  /** What one does there, for the palette and the tooltip. */
  purpose: string
  icon: LucideIcon
  /** Takes more than half of the page: tables and editors. */
  isWide?: true
  /** Fetched when the reader is about to open it first. */
  Content: Lazily<object>
}

/** Every room by its name in the address. */
export const explorerRooms: Record<RoomName, ExplorerRoom> = {
  ask: {
    words: 'Ask',
    purpose: 'Ask a question in English, answered with the sentences behind it',
    icon: MessageCircleQuestion,
    Content: lazily(() => import('../features/ask/AskRoom.tsx')),
  },
  search: {
    words: 'Search',
    purpose: 'Look for words in actors, events, sentences and articles',
    icon: TextSearch,
    isWide: true,
    Content: lazily(() => import('../features/search/SearchRoom.tsx')),
  },
  link: {
    words: 'Link',
    purpose: 'Find the paths between two actors',
    icon: Route,
    Content: lazily(() => import('../features/pair/LinkRoom.tsx')),
  },
  coverage: {
    words: 'Who says',
    purpose: 'Compare who asserts, denies, hedges or leaves out the same events',
    icon: Table2,
    isWide: true,
    Content: lazily(() => import('../features/coverage/CoverageRoom.tsx')),
  },
  filters: {
    words: 'Filters',
    purpose: 'Choose which events count: types, who says so, who reports it, how well',
    icon: ListFilter,
    Content: lazily(() => import('../features/filter/FilterRoom.tsx')),
  },
  compare: {
    words: 'Compare',
    purpose: 'See what changed between two periods: links that are new, gone, stronger, weaker',
    icon: CalendarRange,
    Content: lazily(() => import('../features/time/CompareRoom.tsx')),
  },
  names: {
    words: 'Names',
    purpose: 'Paste a list of names: who of them is in the articles, and what joins them',
    icon: ListChecks,
    Content: lazily(() => import('../features/set/NamesRoom.tsx')),
  },
  add: {
    words: 'Add',
    purpose: 'Add articles: paste a text, hand in files or a web address',
    icon: FilePlus2,
    Content: lazily(() => import('../features/add/AddRoom.tsx')),
  },
  curate: {
    words: 'Judge',
    purpose: 'Judge who is the same, and see or undo every decision',
    icon: Scale,
    isWide: true,
    Content: lazily(() => import('../features/curate/CurateRoom.tsx')),
  },
  appearance: {
    words: 'Look',
    purpose: 'Choose what size and colour mean; measure who connects, find communities',
    icon: Palette,
    Content: lazily(() => import('../features/appearance/AppearanceRoom.tsx')),
  },
  history: {
    words: 'History',
    purpose: 'See what you did to the graph, and go back to any step',
    icon: History,
    Content: lazily(() => import('../features/history/HistoryRoom.tsx')),
  },
  cypher: {
    words: 'Cypher',
    purpose: 'Ask the graph in its own language, with completion, and take the rows along',
    icon: SquareTerminal,
    isWide: true,
    Content: lazily(() => import('../features/cypher/CypherRoom.tsx')),
  },
  keep: {
    words: 'Keep',
    purpose: 'Keep views by name, and write notes that cite their sentences',
    icon: Bookmark,
    Content: lazily(() => import('../features/keep/KeepRoom.tsx')),
  },
}
