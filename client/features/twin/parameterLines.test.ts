import { expect, it } from 'vitest'
import { parameterLines } from './parameterLines.ts'

it('writes parameters as Neo4j Browser takes them', () => {
  expect(
    parameterLines({ actors: ['person:anu-tamm'], limit: 20, after: null, span: { from: '2025-03-01' } }),
  ).toBe(
    [
      ':param actors => ["person:anu-tamm"];',
      ':param limit => 20;',
      ':param after => null;',
      ':param span => {`from`: "2025-03-01"};',
      '',
    ].join('\n'),
  )
})
