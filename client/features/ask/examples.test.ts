import { expect, it } from 'vitest'
import type { ActorSummary } from '../../../model/api/resources.ts'
import { exampleQuestions } from './examples.ts'

function actor(id: string, name: string, type: ActorSummary['type']): ActorSummary {
  return { id, name, type, aliases: [], country: null, sectors: [], degree: 1, control: null }
}

it('asks about those who take part in most events', () => {
  expect(
    exampleQuestions([
      actor('country:LAN', 'Lania', 'country'),
      actor('person:tamm@a1', 'Tamm', 'person'),
      actor('person:anu-tamm', 'Anu Tamm', 'person'),
      actor('person:marko-ilves', 'Marko Ilves', 'person'),
    ]),
  ).toEqual([
    'Who is Anu Tamm?',
    'Who criticised Anu Tamm?',
    'Did Anu Tamm meet Marko Ilves?',
    'How are Anu Tamm and Marko Ilves linked?',
    'What happened between Anu Tamm and Marko Ilves?',
    'Who leads Lania?',
  ])
  expect(exampleQuestions([])).toEqual([])
})
