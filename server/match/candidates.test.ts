import { expect, it } from 'vitest'
import type { ActorSummary } from '../../model/api/resources.ts'
import { candidatesFor } from './candidates.ts'

const person = (id: string, name: string, degree: number): ActorSummary => ({
  id,
  name,
  type: 'person',
  aliases: [],
  country: null,
  sectors: [],
  degree,
  control: null,
})
const anu = person('person:anu-tamm', 'Anu Tamm', 3)
const namesake = person('person:anu-tamm~pilot', 'Anu Tamm', 1)
const peeter = person('person:peeter-tamm', 'Peeter Tamm', 9)
const piret = person('person:piret-kask', 'Piret Kask', 5)

it('ranks those that may be meant and leaves out those that share nothing', () => {
  const found = candidatesFor('Anu Tamm', { actors: [piret, peeter, anu], whole: true }, 5)
  expect(found).toEqual({
    name: 'Anu Tamm',
    candidates: [
      { actor: anu, score: 1, reasons: ['same name'] },
      { actor: peeter, score: 0.3, reasons: ['same surname, another first name'] },
    ],
    total: { count: 2, exact: true },
    best: anu.id,
  })
})

it('takes nobody for the best where two are as good, or none is good enough', () => {
  const twice = candidatesFor('Anu Tamm', { actors: [namesake, anu], whole: false }, 1)
  expect([twice.best, twice.candidates.map((one) => one.actor.id), twice.total]).toEqual([
    null,
    [anu.id],
    { count: 2, exact: false },
  ])
  expect(candidatesFor('Tamm', { actors: [anu], whole: true }, 5).best).toBeNull()
})
