import type { ActorSummary } from '../../../model/api/resources.ts'
import { isNamedKey } from '../../../model/slug.ts'

/** Questions that our samples answer, one of each kind of answer. */
export const sampleQuestions: readonly string[] = [
  'Who praised North Korean troops?',
  'Did Putin call Kim?',
  'How are Lee and Putin linked?',
  'Who leads North Korea?',
  'Who denied that North Korea removed loudspeakers?',
  'What happened between Kim and Putin?',
]

/** Questions about those who take part in most events of somebody’s own articles. */
export function exampleQuestions(actors: readonly ActorSummary[]): string[] {
  const named = actors.filter((actor) => isNamedKey(actor.id))
  const [first, second] = named.filter((actor) => actor.type === 'person')
  const [country] = named.filter((actor) => actor.type === 'country')
  return [
    ...(first === undefined ? [] : [`Who is ${first.name}?`, `Who criticised ${first.name}?`]),
    ...(first === undefined || second === undefined
      ? []
      : [
          `Did ${first.name} meet ${second.name}?`,
          `How are ${first.name} and ${second.name} linked?`,
          `What happened between ${first.name} and ${second.name}?`,
        ]),
    ...(country === undefined ? [] : [`Who leads ${country.name}?`]),
  ]
}
