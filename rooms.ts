/**
 * The house (design §3): a room imports only from itself and from the rooms above it in this list.
 * The lint configuration turns the list into rules; a newcomer reads it as the map of the project.
 */
export const rooms: readonly { folder: string; mayImport: readonly string[] }[] = [
  { folder: 'model', mayImport: [] },
  { folder: 'knowledge', mayImport: ['model'] },
  { folder: 'cypher', mayImport: ['model', 'knowledge'] },
  { folder: 'engines', mayImport: ['model'] },
  { folder: 'ingest/read', mayImport: ['model', 'knowledge'] },
  { folder: 'ingest/parse', mayImport: ['model', 'knowledge', 'ingest/read'] },
  { folder: 'ingest/mention', mayImport: ['model', 'knowledge', 'ingest/parse'] },
  { folder: 'ingest/code', mayImport: ['model', 'knowledge', 'ingest/parse', 'ingest/mention'] },
  { folder: 'ingest/load', mayImport: ['model', 'knowledge', 'cypher'] },
  { folder: 'ingest/derive', mayImport: ['model', 'knowledge', 'cypher'] },
  { folder: 'exchange', mayImport: ['model', 'knowledge', 'cypher', 'ingest/index.ts'] },
  { folder: 'server', mayImport: ['model', 'knowledge', 'cypher', 'engines', 'ingest/index.ts', 'exchange'] },
  {
    folder: 'command',
    mayImport: ['model', 'knowledge', 'cypher', 'engines', 'ingest/index.ts', 'exchange', 'server'],
  },
  { folder: 'client', mayImport: ['model'] },
]

const allFolders = rooms.map((room) => room.folder)

/** Tests and build configuration cross rooms on purpose; everything else obeys. */
const crossing = ['**/*.test.ts', '**/*.test.tsx', '**/*.live.test.ts', '**/*.integration.test.ts']

function forbiddenFolders(room: { folder: string; mayImport: readonly string[] }): string[] {
  return allFolders.filter(
    (other) =>
      other !== room.folder &&
      !room.mayImport.includes(other) &&
      !room.mayImport.some((allowed) => other.startsWith(`${allowed}/`)),
  )
}

function directionRule(
  room: { folder: string; mayImport: readonly string[] },
  exempt: readonly string[] = [],
) {
  const forbidden = forbiddenFolders(room).filter((folder) => !exempt.includes(folder))
  const patterns = [
    {
      group: forbidden
        .flatMap((folder) => [
          `../${folder}/**`,
          `../../${folder}/**`,
          `../../../${folder}/**`,
          `../../../../${folder}/**`,
        ])
        .concat(
          room.folder.startsWith('ingest/')
            ? forbidden
                .filter((folder) => folder.startsWith('ingest/'))
                .flatMap((folder) => {
                  const name = folder.slice('ingest/'.length)
                  return [`../${name}/**`, `../../${name}/**`]
                })
            : [],
        ),
      message: `${room.folder}/ may import only from: ${room.mayImport.join(', ') || 'itself'} (rooms.ts, design §3).`,
    },
    ...(room.folder === 'client'
      ? []
      : [
          {
            group: ['sigma', 'sigma/**', '@sigma/**'],
            message: 'Sigma is imported only in client/graph/render/.',
          },
        ]),
  ].filter((pattern) => pattern.group.length > 0)
  return {
    'eslint/no-restricted-imports': ['error', { patterns }] as ['error', { patterns: typeof patterns }],
  }
}

/** One lint override a room, plus those that keep Sigma in its corner. */
export const importDirections = [
  ...rooms.map((room) => ({
    files: [`${room.folder}/**/*.{ts,tsx}`],
    excludeFiles: crossing,
    rules: directionRule(room),
  })),
  {
    files: ['client/**/*.{ts,tsx}'],
    excludeFiles: ['client/graph/render/**', ...crossing],
    rules: {
      'eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            ...directionRule(
              rooms.find((room) => room.folder === 'client') ?? { folder: 'client', mayImport: [] },
            )['eslint/no-restricted-imports'][1].patterns,
            {
              group: ['sigma', 'sigma/**', '@sigma/**'],
              message: 'Sigma is imported only in client/graph/render/.',
            },
          ],
        },
      ] as ['error', { patterns: { group: string[]; message: string }[] }],
    },
  },
]
