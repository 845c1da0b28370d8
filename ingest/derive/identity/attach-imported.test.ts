import { expect, test } from 'vitest'
import { attachImported } from './attach-imported.ts'
import type { Bearer, NamedEntity } from './attach-imported.ts'

const actor = (id: string, block: string, country: string | null = null): Bearer => ({
  id,
  blocks: [block],
  country,
})
const entity = (id: string, block: string, country: string | null = null): NamedEntity => ({
  id,
  block,
  country,
  name: id,
  names: [],
  wikidata: null,
  openSanctions: null,
})
const attach = (actors: Bearer[], entities: NamedEntity[]) => {
  const { attached, possible } = attachImported(actors, entities)
  return { attached: [...attached].map(([id, { id: entity }]) => [id, entity]), possible }
}

test('one name, one actor, one entity: they are one', () => {
  expect(attach([actor('a', 'x'), actor('b', 'y')], [entity('q1', 'x')])).toEqual({
    attached: [['a', 'q1']],
    possible: [],
  })
})

test('two entities of a name, or two actors, may be one; another country is another', () => {
  expect(attach([actor('a', 'x')], [entity('q1', 'x'), entity('q2', 'x')])).toEqual({
    attached: [],
    possible: [
      { entity: 'q1', actor: 'a' },
      { entity: 'q2', actor: 'a' },
    ],
  })
  expect(attach([actor('a', 'x'), actor('b', 'x')], [entity('q1', 'x')]).possible).toHaveLength(2)
  expect(attach([actor('a', 'x', 'EST')], [entity('q1', 'x', 'EST'), entity('q2', 'x', 'LVA')])).toEqual({
    attached: [['a', 'q1']],
    possible: [],
  })
})
