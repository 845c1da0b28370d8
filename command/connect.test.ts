import { expect, test } from 'vitest'
import { connectText } from './connect.ts'
import { runHere } from './run.fixture.ts'

const embedded = {
  uri: 'bolt://127.0.0.1:26001',
  username: 'neo4j',
  database: 'neo4j',
  password: { file: '/home/mari/.dramatis/secrets/neo4j-password' },
  running: false,
} as const

test('a person reads the address, where the password lies, and lines to paste', () => {
  const text = connectText(embedded, 'http://127.0.0.1:4600')
  expect(text.split('\n').slice(0, 6)).toEqual([
    'Bolt      bolt://127.0.0.1:26001, the same after every start',
    'user      neo4j',
    'database  neo4j',
    'password  in /home/mari/.dramatis/secrets/neo4j-password, which only you may read',
    'It does not run now: "dramatis up" starts it.',
    'Who logs in so may write. The console of the explorer and /api/cypher only read.',
  ])
  expect(text).toContain(
    '  password = Path("/home/mari/.dramatis/secrets/neo4j-password").read_text().strip()\n',
  )
  expect(text).toContain('"http://127.0.0.1:4600/api/cypher"')
})

test('the password of a database that others run stays in the environment', async () => {
  const { code, stdout } = await runHere(['connect', '--json'], {
    NEO4J_URI: 'neo4j+s://graph.example',
    NEO4J_USERNAME: 'mari',
    NEO4J_PASSWORD: 'a secret',
    PORT: '4711',
  })
  expect({ code, answer: JSON.parse(stdout) as unknown }).toEqual({
    code: 0,
    answer: {
      uri: 'neo4j+s://graph.example',
      username: 'mari',
      database: 'neo4j',
      password: { variable: 'NEO4J_PASSWORD' },
      running: null,
      api: 'http://127.0.0.1:4711/api',
    },
  })
})

test('before the first start there is no address', async () => {
  expect(await runHere(['connect'], {})).toEqual({
    code: 4,
    stdout: '',
    stderr: 'Neo4j has never run in this DRAMATIS_HOME.\n',
  })
})
