/** A room: its folder, and the folders and single files of other rooms that it may import. */
export type Room = { folder: string; mayImport: readonly string[] }

/**
 * The house (design §3): a room imports only from itself and from the rooms above it in this list.
 * The lint configuration turns the list into rules; a newcomer reads it as the map of the project.
 */
export const rooms: readonly Room[] = [
  { folder: 'model', mayImport: [] },
  { folder: 'knowledge', mayImport: ['model'] },
  { folder: 'cypher', mayImport: ['model', 'knowledge'] },
  { folder: 'engines', mayImport: ['model'] },
  { folder: 'ingest/read', mayImport: ['model', 'knowledge'] },
  { folder: 'ingest/parse', mayImport: ['model', 'knowledge', 'ingest/read'] },
  { folder: 'ingest/mention', mayImport: ['model', 'knowledge', 'ingest/parse/parsed-article.ts'] },
  {
    folder: 'ingest/code',
    mayImport: ['model', 'knowledge', 'ingest/parse/parsed-article.ts', 'ingest/mention'],
  },
  {
    folder: 'ingest/question',
    mayImport: [
      'model',
      'knowledge',
      'ingest/parse/parser.ts',
      'ingest/parse/parsed-article.ts',
      'ingest/mention',
      'ingest/code',
      'ingest/extract.ts',
    ],
  },
  { folder: 'ingest/load', mayImport: ['model', 'knowledge', 'cypher'] },
  { folder: 'ingest/derive', mayImport: ['model', 'knowledge', 'cypher'] },
  {
    folder: 'ingest/watch',
    mayImport: [
      'model',
      'knowledge',
      'cypher',
      'ingest/read',
      'ingest/alongside.ts',
      'ingest/known-articles.ts',
      'ingest/pipeline.ts',
      'ingest/remove-originals.ts',
    ],
  },
  { folder: 'ingest', mayImport: ['model', 'knowledge', 'cypher'] },
  { folder: 'exchange', mayImport: ['model', 'knowledge', 'cypher', 'ingest/index.ts'] },
  {
    folder: 'server',
    mayImport: ['model', 'knowledge', 'cypher', 'engines/index.ts', 'ingest/index.ts', 'exchange'],
  },
  {
    folder: 'command',
    mayImport: [
      'model',
      'knowledge',
      'cypher',
      'engines/index.ts',
      'ingest/index.ts',
      'exchange',
      'server/index.ts',
    ],
  },
  { folder: 'client', mayImport: ['model'] },
]

/** Tests and what they share cross rooms on purpose; everything else obeys. */
const crossing = ['**/*.test.{ts,tsx}', '**/*.fixture.ts']

/** Where Sigma is at home (design §3). */
const sigmaCorner = 'client/graph/render'

/** Files are looked at down to this many folders. */
const deepest = 7

type Pattern = { group: string[]; message: string }

const sigmaPattern: Pattern = {
  group: ['sigma', 'sigma/**', '@sigma/**'],
  message: `Sigma is imported only in ${sigmaCorner}/.`,
}

function depthOf(folder: string): number {
  return folder.split('/').length
}

/**
 * How a file that lies `depth` folders deep in `folder` names a path of another room, as a pattern: `../../model/**`, and
 * `../parse/**` where both stand in one folder.
 */
function seenFrom(folder: string, depth: number, path: string): string {
  const pattern = path.endsWith('.ts') ? path : `${path}/**`
  const shared = folder.slice(0, folder.indexOf('/') + 1)
  if (shared !== '' && pattern.startsWith(shared)) {
    return `${'../'.repeat(depth - 1)}${pattern.slice(shared.length)}`
  }
  return `${'../'.repeat(depth)}${pattern}`
}

/** Forbids whatever leaves the room from that depth, and allows again what the room may import. */
function leavingPattern({ folder, mayImport }: Room, depth: number): Pattern {
  return {
    group: [
      './../**',
      `${'../'.repeat(depth - depthOf(folder) + 1)}**`,
      ...mayImport.map((path) => `!${seenFrom(folder, depth, path)}`),
    ],
    message: `${folder}/ may import only from: ${mayImport.join(', ') || 'itself'} (rooms.ts, design §3).`,
  }
}

function override(files: string, excludeFiles: readonly string[], patterns: Pattern[]) {
  const restricted: ['error', { patterns: Pattern[] }] = ['error', { patterns }]
  return {
    files: [files],
    excludeFiles: [...crossing, ...excludeFiles],
    rules: { 'eslint/no-restricted-imports': restricted },
  }
}

/** One override for the files of each room at each depth, since a file leaves its room by as many `../` as it lies deep. */
function overridesOf(room: Room) {
  const own = depthOf(room.folder)
  const holdsRooms = rooms.some(({ folder }) => folder.startsWith(`${room.folder}/`))
  const depths = Array.from({ length: holdsRooms ? 1 : deepest - own + 1 }, (_, index) => own + index)
  return depths.map((depth) =>
    override(
      `${room.folder}${'/*'.repeat(depth - own)}/*.{ts,tsx}`,
      [`${sigmaCorner}/**`],
      [leavingPattern(room, depth), sigmaPattern],
    ),
  )
}

/** The lint overrides that hold the directions, and those that keep Sigma in its corner. */
export const importDirections = [
  ...rooms.flatMap(overridesOf),
  ...rooms
    .filter(({ folder }) => sigmaCorner.startsWith(`${folder}/`))
    .map((room) => override(`${sigmaCorner}/*.ts`, [], [leavingPattern(room, depthOf(sigmaCorner))])),
]
