import { expect, test } from 'vitest'
import type { SplitGroups } from './split-groups.ts'
import { splitVerdict } from './split-request.ts'

const groups: SplitGroups = {
  actor: 'person:john-smith',
  keys: ['person:john-smith', 'person:jon-smith'],
  articles: ['a1', 'a2', 'a3'],
  groups: [
    { by: 'title', value: 'lawyer', name: 'lawyer', articles: ['a2', 'a1'] },
    { by: 'article', value: 'a3', name: 'Report', articles: ['a3'] },
  ],
}
const lawyer = { by: 'title', value: 'lawyer' } as const

test('the chosen mentions go, the others stay, and later ones follow the rule', () => {
  expect(splitVerdict(groups, { name: 'The Lawyer', chosen: [lawyer], follow: lawyer })).toEqual({
    kind: 'split',
    selectors: [{ key: 'person:john-smith' }, { key: 'person:jon-smith' }],
    distinguisher: 'the-lawyer',
    articles: ['a1', 'a2'],
    stays: ['a3'],
    rule: { by: 'title', title: 'lawyer' },
  })
})

test.for([
  ['!', [lawyer], '"!" tells nobody apart: give a word, for example lawyer.'],
  ['x'.repeat(20_000), [lawyer], 'What tells two apart has at most 100 characters: give a word.'],
  ['lawyer', [], 'Say which mentions go.'],
  ['lawyer', [lawyer, { by: 'article', value: 'a3' }], 'All mentions would go: leave some.'],
  [
    'lawyer',
    [{ by: 'alias', value: 'Jack' }],
    '"person:john-smith" has no mentions apart by the alias "Jack".',
  ],
] as const)('into %s of %j is refused', ([name, chosen, sentence]) => {
  expect(() => splitVerdict(groups, { name, chosen, follow: null })).toThrow(sentence)
})
