import type { Graph } from '../../cypher/connection.ts'
import { applySchema } from '../../cypher/schema/apply-schema.ts'
import { derive } from '../../ingest/derive/derive.ts'
import { loadBatch } from '../../ingest/load/load-batch.ts'
import type { Extraction } from '../../model/extraction.ts'
import { draftArticle } from './draft-article.ts'

/** Two papers on one call: one event, printed by two outlets. */
export const call: Extraction = draftArticle({
  title: 'Ilves and Tamm talk',
  outlet: 'Lanian Post',
  url: 'https://post.example/call',
  publishedAt: '2025-08-13',
  sentences: [
    {
      text: '[Marko Ilves|person:marko-ilves] called [Anu Tamm|person:anu-tamm] on 12 August.',
      claims: [
        {
          type: 'CONSULT',
          mode: 'phone',
          trigger: 'called',
          actors: ['person:marko-ilves', 'person:anu-tamm'],
          day: '2025-08-12',
          dateText: '12 August',
          confidence: 0.9,
        },
      ],
    },
    {
      text: '[Ilves|person:marko-ilves] reportedly praised [Vostria|country:VST], [Tamm|person:anu-tamm] said.',
      claims: [
        {
          type: 'SUPPORT',
          trigger: 'praised',
          actors: ['person:marko-ilves'],
          recipients: ['country:VST'],
          day: '2025-08-12',
          saidBy: { actor: 'person:anu-tamm', cue: 'said' },
          hedge: { kind: 'reportedly', words: 'reportedly' },
        },
      ],
    },
    {
      text: '[Anu Tamm|person:anu-tamm] leads [Vostria|country:VST].',
      relations: [{ type: 'leads', subject: 'person:anu-tamm', object: 'country:VST', title: 'chancellor' }],
    },
  ],
})

export const callAgain: Extraction = draftArticle({
  title: 'A call between leaders',
  outlet: 'Vostrian Times',
  url: 'https://times.example/call',
  publishedAt: '2025-08-14',
  sentences: [
    {
      text: '[Anu Tamm|person:anu-tamm] and [Marko Ilves|person:marko-ilves] spoke by phone.',
      claims: [
        {
          type: 'CONSULT',
          mode: 'phone',
          trigger: 'spoke',
          actors: ['person:anu-tamm', 'person:marko-ilves'],
          day: '2025-08-12',
        },
      ],
    },
  ],
})

/** A meeting, an accusation, a plan and a denial. */
export const meeting: Extraction = draftArticle({
  title: 'Tamm meets Kask',
  outlet: 'Lanian Post',
  url: 'https://post.example/meeting',
  publishedAt: '2025-08-20',
  sentences: [
    {
      text: '[Anu Tamm|person:anu-tamm] met [Piret Kask|person:piret-kask].',
      claims: [
        {
          type: 'CONSULT',
          trigger: 'met',
          actors: ['person:anu-tamm', 'person:piret-kask'],
          day: '2025-08-19',
        },
      ],
    },
    {
      text: '[Kask|person:piret-kask] accused [Toomas Rand|person:toomas-rand] of killing three sailors.',
      claims: [
        {
          type: 'ACCUSE',
          trigger: 'accused',
          actors: ['person:piret-kask'],
          recipients: ['person:toomas-rand'],
          day: '2025-08-19',
          dead: { words: 'three', count: 3 },
        },
      ],
    },
    {
      text: '[Anu Tamm|person:anu-tamm] will visit [Lania|country:LNA].',
      claims: [
        {
          type: 'CONSULT',
          mode: 'visit',
          trigger: 'visit',
          actors: ['person:anu-tamm'],
          recipients: ['country:LNA'],
          modality: 'future',
        },
      ],
    },
    {
      text: '[Vostria|country:VST] did not threaten [Lania|country:LNA].',
      claims: [
        {
          type: 'THREATEN',
          trigger: 'threaten',
          actors: ['country:VST'],
          recipients: ['country:LNA'],
          polarity: 'negated',
          day: '2025-08-18',
        },
      ],
    },
  ],
})

/** An invented report of the samples. */
export const sample: Extraction = draftArticle({
  title: 'A sample',
  outlet: 'Sample Wire',
  publishedAt: '2025-08-01',
  sentences: [
    {
      text: '[Jürgen Müller|person:jurgen-muller] met [Marko Ilves|person:marko-ilves].',
      claims: [
        {
          type: 'CONSULT',
          trigger: 'met',
          actors: ['person:jurgen-muller', 'person:marko-ilves'],
          day: '2025-07-31',
        },
      ],
    },
  ],
})

const ingestedAt = '2025-09-01T00:00:00.000Z'

/** Loads the articles and derives the graph. */
export async function loadLania(graph: Graph): Promise<void> {
  await applySchema(graph, { adopt: true })
  await loadBatch(graph, [sample], {
    collection: { id: 'samples', name: 'Samples', kind: 'sample' },
    ingestedAt,
  })
  await loadBatch(graph, [call, callAgain, meeting], {
    collection: { id: 'lania', name: 'Lania', kind: 'user' },
    ingestedAt,
  })
  await derive(graph)
}

/** Removes everything, to begin afresh. */
export async function emptyGraph(graph: Graph): Promise<void> {
  await graph.command('MATCH (n) DETACH DELETE n')
}
