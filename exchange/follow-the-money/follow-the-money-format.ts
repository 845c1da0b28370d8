import { z } from 'zod'
import { linkingStatuses } from '../../model/event.ts'
import type { ExportFormat } from '../format.ts'
import { inDigits, leftOut } from '../left-out.ts'
import { readme } from '../readme.ts'
import { readArticles } from '../rows/article-rows.ts'
import { readReportedEvents } from '../rows/event-reports.ts'
import { readActors } from '../rows/event-rows.ts'
import type { ExportSource } from '../rows/source.ts'
import { lineSorter } from '../sorting/line-sorter.ts'
import { actorEntity } from './actor-entity.ts'
import { articleEntity, mentionEntities } from './article-entities.ts'
import type { Entity } from './entity.ts'
import { eventEntity } from './event-entity.ts'
import { joined, relationEntity } from './relation-entities.ts'

/** Entities of FollowTheMoney, for Aleph, OpenSanctions and their tools. */
export const followTheMoney: ExportFormat = {
  name: 'ftm',
  description: 'FollowTheMoney entities for Aleph and its tools, one JSON object a line',
  options: [],
  prepare: (read) => {
    read(z.object({}))
    return async (source, folder) => {
      const left = leftOut()
      const counts = new Map<string, number>()
      const lines = async function* lines() {
        let written = 0
        for await (const one of entities(source, left.count)) {
          counts.set(one.schema, (counts.get(one.schema) ?? 0) + 1)
          written += 1
          if (written % 1_000 === 0) source.report(`ftm: ${inDigits(written)} entities`)
          yield `${JSON.stringify(one)}\n`
        }
      }
      await folder.write('entities.ftm.json', lines())
      const schemata = [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))
      const notes = [
        `entities.ftm.json: ${schemata.map(([schema, count]) => `${schema} ${inDigits(count)}`).join('; ') || 'nothing'}.`,
        ...left.sentences(),
      ]
      await folder.write('README.txt', readme('Entities of FollowTheMoney', about, notes))
      return notes
    }
  },
}

/** Actors, articles with whom they name, relations and events; what an entity points at comes before it. */
async function* entities(source: ExportSource, leave: (what: string) => void): AsyncGenerator<Entity> {
  for await (const actor of readActors(source)) yield actorEntity(actor)
  await using relations = lineSorter()
  for await (const article of readArticles(source)) {
    yield articleEntity(article)
    yield* mentionEntities(article)
    for (const sentence of article.sentences)
      for (const relation of sentence.relations) {
        const one = relationEntity({ article, sentence, relation })
        await relations.add(`${one.id}\t${JSON.stringify(one)}`)
      }
  }
  yield* joinedEntities(relations.sorted())
  for await (const reported of readReportedEvents(source))
    if (linkingStatuses.includes(reported.event.status)) yield eventEntity(reported)
    else leave(`${reported.event.status} events`)
}

/** Entities that come sorted by id, each once with all that is told of it. */
async function* joinedEntities(lines: AsyncIterable<string>): AsyncGenerator<Entity> {
  let same: Entity[] = []
  for await (const line of lines) {
    const one = StoredEntity.parse(JSON.parse(line.slice(line.indexOf('\t') + 1)))
    if (same.length > 0 && same[0]?.id !== one.id) {
      yield joined(same)
      same = []
    }
    same.push(one)
  }
  if (same.length > 0) yield joined(same)
}

const StoredEntity = z.object({
  id: z.string(),
  schema: z.string(),
  properties: z.record(z.string(), z.array(z.string())),
})

const about = [
  'entities.ftm.json has one entity of FollowTheMoney (followthemoney.tech) a line, as "ftm" and "alephclient write-entities" read it. Ids are the same whenever the same thing is exported.',
  'Persons are Person; organisations and media Organization, those of a state PublicBody; a country PublicBody, for it acts as its state; groups without a name LegalEntity. notes has the id that Dramatis knows an actor by.',
  'Articles are Article, without their text unless the export says --text full. Whom an article names is a Mention, with the words it has for them.',
  'Who leads a body is a Directorship, who belongs to one a Membership, kin are Family; other relations are UnknownLink. The articles that state one are its proof, the sentences its summary.',
  'Reported and disputed events are Event: all who take part are involved, the articles are its proof, the sentences its summary, PLOVER type, mode, quad and contexts its keywords. The name says who did it to whom. Announced, hypothetical and denied events are left out, since no property could say so.',
]
