import type { Network } from './network.ts'

/** Two people who met twice, and somebody whose name XML does not like. */
export const smallNetwork: Network = {
  title: 'A & B',
  directed: false,
  nodeAttributes: [
    { name: 'type', type: 'string', description: '' },
    { name: 'degree', type: 'integer', description: '' },
  ],
  edgeAttributes: [{ name: 'events', type: 'integer', description: '' }],
  async *nodes() {
    yield {
      id: 'person:a',
      label: 'A "the Rock" <a@b>',
      spells: [{ from: '2025-03-01', to: '2025-03-09' }],
      values: { type: 'person', degree: 2 },
    }
    yield { id: 'person:b', label: 'B\n\u0007 b', spells: [], values: { type: null, degree: 0 } }
  },
  async *edges() {
    yield {
      id: 'e1',
      source: 'person:a',
      target: 'person:b',
      weight: 2,
      spells: [
        { from: '2025-03-01', to: '2025-03-01' },
        { from: '2025-03-07', to: '2025-03-09' },
      ],
      values: { events: 2 },
    }
  },
}

/** What is written, as one text. */
export async function textOf(written: AsyncIterable<string>): Promise<string> {
  return (await Array.fromAsync(written)).join('')
}
