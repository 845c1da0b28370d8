import * as fc from 'fast-check'
import { pino } from 'pino'
import request from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../cypher/connection.ts'
import { ingest } from '../../ingest/index.ts'
import { Problem } from '../../model/api/answer.ts'
import { AskAnswer } from '../../model/api/ask.ts'
import type { AnswerRow } from '../../model/api/ask.ts'
import { PathsAnswer } from '../../model/api/resources.ts'
import { openEmptyGraph } from '../../test/fixtures/graph.ts'
import { samplesCorpus } from '../../test/fixtures/ingest-samples.ts'
import { loadOptions } from '../../test/fixtures/loading.ts'
import { inTime } from '../../test/fixtures/paths-in-time.ts'
import { recordedParser } from '../../test/fixtures/recorded-parser.ts'
import { createApp } from '../index.ts'

let graph: Graph
let app: ReturnType<typeof createApp>
beforeAll(async () => {
  graph = await openEmptyGraph()
  const { paths, parser } = samplesCorpus
  const steps = ingest(paths, { graph, parser, concurrency: 2, published: null, ...loadOptions })
  await Array.fromAsync(steps)
  app = appWith(async () => recordedParser('questions'))
  await inTime(async () => {
    const answer = await request(app).get('/api/paths?from=person:kim-jong-un&to=person:donald-trump')
    return PathsAnswer.parse(answer.body)
  })
})
afterAll(() => graph.close())

const appWith = (questions: NonNullable<Parameters<typeof createApp>[0]['questions']> | null) =>
  createApp({
    graph,
    settings: { HOST: '127.0.0.1', DRAMATIS_TOKENS: undefined },
    log: pino({ level: 'silent' }),
    clientFolder: null,
    console: { off: 'not in this test' },
    questions,
  })

async function ask(question: string, more: Record<string, unknown> = {}): Promise<AskAnswer> {
  const answer = await request(app)
    .post('/api/ask')
    .send({ question, today: '2025-09-01', limit: 3, ...more })
  expect([answer.status, answer.body.detail]).toEqual([200, undefined])
  return AskAnswer.parse(answer.body)
}

/** A row in one line, with its best sentence. */
function lineOf(row: AnswerRow): string {
  switch (row.kind) {
    case 'actor':
      return `${row.actor.name}, ${row.eventCount}: ${row.evidence[0]?.sentence.text ?? ''}`
    case 'event':
      return `${row.event.name}: ${row.evidence[0]?.sentence.text ?? ''}`
    case 'relation':
      return `${row.relation.subject.name} ${row.relation.type} ${row.relation.object.name}`
    case 'path':
      return [row.hops[0]?.from, ...row.hops.map((hop) => hop.to)].map((actor) => actor?.name).join(' → ')
  }
}

type Expected = {
  question: string
  outcome: AskAnswer['outcome']
  says: string
  total: number
  rows: string[]
  notes: string[]
  relaxed: string[]
}

const expected: Expected[] = [
  {
    question: 'Who praised North Korean troops?',
    outcome: 'answered',
    says: 'Vladimir Putin and Kim Jong-un.',
    total: 2,
    rows: [
      "Vladimir Putin, 4: Kim Jong-un and Vladimir Putin talked by phone on 12 August, and Putin praised North Korea's soldiers.",
      'Kim Jong-un, 1: State news agency KCNA said that Kim Jong Un had awarded hero titles to North Korean soldiers who returned from the Russian region of Kursk.',
    ],
    notes: [
      'I read “North Korean troops” as any of North Korean troops, North Korean soldiers, North Korea’s soldiers.',
      'I read “praised” as SUPPORT (support), in whatever words.',
    ],
    relaxed: [],
  },
  {
    question: 'Who met Putin after 1 August?',
    outcome: 'answered',
    says: 'Kim Jong-un and Donald Trump.',
    total: 2,
    rows: [
      "Kim Jong-un, 1: Kim Jong-un and Vladimir Putin talked by phone on 12 August, and Putin praised North Korea's soldiers.",
      'Donald Trump, 1: On 15 August the Russian president met Donald Trump in Alaska.',
    ],
    notes: ['I read “Putin” as Vladimir Putin.', 'I read “met” as CONSULT (meeting), in whatever words.'],
    relaxed: [],
  },
  {
    question: 'Who met Putin in Alaska?',
    outcome: 'answered',
    says: 'Donald Trump.',
    total: 1,
    rows: ['Donald Trump, 1: On 15 August the Russian president met Donald Trump in Alaska.'],
    notes: ['I read “Putin” as Vladimir Putin.', 'I read “met” as CONSULT (meeting), in whatever words.'],
    relaxed: [],
  },
  {
    question: 'By whom was Kim praised?',
    outcome: 'nothing',
    says: 'The graph holds no evidence of it: no SUPPORT events to Kim Jong-un.',
    total: 0,
    rows: [],
    notes: [
      'I read “Kim” as Kim Jong-un (of those who bear it, this one takes part in most events); others: Kim Yo-jong.',
      'I read “praised” as SUPPORT (support), in whatever words.',
    ],
    relaxed: [
      'The other way round: 5 events, such as “Kim Jong-un → North Korean soldiers – soldiers: support, 21 Aug 2025”.',
      'Events of other types: 4 events, such as “soldiers → Kim Jong-un: visit, 21 Aug – 22 Aug 2025”.',
    ],
  },
  {
    question: 'Who did North Korea send troops to?',
    outcome: 'answered',
    says: 'Russia.',
    total: 1,
    rows: [
      'Russia, 1: South Korean officials say that North Korea has sent about 15,000 troops to Russia since autumn 2024.',
    ],
    notes: ['I read “send” as AID (aid), in whatever words.'],
    relaxed: [],
  },
  {
    question: 'Which country did Trump threaten?',
    outcome: 'nothing',
    says: 'The graph holds no evidence of it: no THREATEN events by Donald Trump.',
    total: 0,
    rows: [],
    notes: ['I read “Trump” as Donald Trump.', 'I read “threaten” as THREATEN (threat), in whatever words.'],
    relaxed: [
      'Events of other types: 4 events, such as “Donald Trump – Vladimir Putin: meeting, 15 Aug 2025”.',
    ],
  },
  {
    question: 'Who will Lee meet in Washington?',
    outcome: 'answered',
    says: 'Donald Trump.',
    total: 1,
    rows: ['Donald Trump, 1: Lee plans to meet US President Donald Trump in Washington on 25 August.'],
    notes: ['I read “Lee” as Lee Jae Myung.', 'I read “meet” as AGREE (agreement), in whatever words.'],
    relaxed: [],
  },
  {
    question: 'Who says Russia attacked Ukraine?',
    outcome: 'unknown-name',
    says: '“Ukraine” is not in the graph.',
    total: 0,
    rows: [],
    notes: [],
    relaxed: [],
  },
  {
    question: 'Who denied that North Korea removed loudspeakers?',
    outcome: 'answered',
    says: 'Kim Yo-jong.',
    total: 1,
    rows: [
      'Kim Yo-jong, 3: North Korea did not take down loudspeakers at the border, Kim Yo Jong said on Thursday.',
    ],
    notes: ['I read “removed” as CONCEDE (concession), in whatever words.'],
    relaxed: [],
  },
  {
    question: 'Which outlets reported that North Korea removed loudspeakers?',
    outcome: 'answered',
    says: 'Harbour Wire, Northlight Review, The Pelmark Observer and 3 more.',
    total: 6,
    rows: [
      "Harbour Wire, 2: South Korea's military had said on 9 August that North Korea was removing the loudspeakers from the border.",
      "Northlight Review, 1: South Korea's military reported on 9 August that North Korea was taking down loudspeakers.",
      "The Pelmark Observer, 1: South Korea's military said on 9 August that North Korea was dismantling loudspeakers.",
    ],
    notes: ['I read “removed” as CONCEDE (concession), in whatever words.'],
    relaxed: [],
  },
  {
    question: 'Did Putin meet Kim?',
    outcome: 'answered',
    says: 'Yes, as reported: 3 events.',
    total: 3,
    rows: [
      "Kim Jong-un – Vladimir Putin: phone call, 12 Aug 2025: Kim Jong-un and Vladimir Putin talked by phone on 12 August, and Putin praised North Korea's soldiers.",
      'Vladimir Putin → Kim Jong-un: meeting, date unknown: TASS reported that Putin had informed Kim about the meeting.',
      'Vladimir Putin → Kim Jong-un: meeting, date unknown: The Russian leader also informed Kim about his meeting with US President Donald Trump, the Russian news agency TASS reported.',
    ],
    notes: [
      'I read “Putin” as Vladimir Putin.',
      'I read “Kim” as Kim Jong-un (of those who bear it, this one takes part in most events); others: Kim Yo-jong.',
      'I read “meet” as CONSULT (meeting), in whatever words.',
    ],
    relaxed: [],
  },
  {
    question: 'Did North Korea remove loudspeakers?',
    outcome: 'answered',
    says: 'Reports differ: some affirm it, others deny it.',
    total: 6,
    rows: [
      "North Korea: concession, date unknown: The South's military had announced on Saturday that North Korea was removing the loudspeakers.",
      "North Korea: concession, date unknown: On 9 August South Korea's military had said that the North was taking down loudspeakers.",
      "North Korea: concession, date unknown: South Korea's military said on 9 August that North Korea was dismantling loudspeakers.",
    ],
    notes: ['I read “remove” as CONCEDE (concession), in whatever words.'],
    relaxed: [],
  },
  {
    question: 'Will Lee meet Trump?',
    outcome: 'answered',
    says: 'It is announced; no article reports that it happened.',
    total: 1,
    rows: [
      'Donald Trump – Lee Jae Myung: agreement, 25 Aug 2025: Lee plans to meet US President Donald Trump in Washington on 25 August.',
    ],
    notes: [
      'I read “Lee” as Lee Jae Myung.',
      'I read “Trump” as Donald Trump.',
      'I read “meet” as AGREE (agreement), in whatever words.',
    ],
    relaxed: [],
  },
  {
    question: 'When did Lee call Trump?',
    outcome: 'nothing',
    says: 'The graph holds no evidence of it: no CONSULT (phone) events with Lee Jae Myung with Donald Trump.',
    total: 0,
    rows: [],
    notes: [
      'I read “Lee” as Lee Jae Myung.',
      'I read “Trump” as Donald Trump.',
      'I read “call” as CONSULT phone (phone call), in whatever words.',
    ],
    relaxed: [],
  },
  {
    question: 'When was the treaty signed?',
    outcome: 'answered',
    says: '2024.',
    total: 1,
    rows: [
      'Vladimir Putin – Kim Jong-un: support, 2024: Russia and North Korea signed a partnership treaty this year.',
    ],
    notes: ['I read “signed” as SUPPORT (support), in whatever words.'],
    relaxed: [],
  },
  {
    question: 'Where did Trump meet Putin?',
    outcome: 'answered',
    says: 'Alaska.',
    total: 1,
    rows: [
      'Donald Trump – Vladimir Putin: meeting, 15 Aug 2025: On 15 August the Russian president met Donald Trump in Alaska.',
    ],
    notes: [
      'I read “Trump” as Donald Trump.',
      'I read “Putin” as Vladimir Putin.',
      'I read “meet” as CONSULT (meeting), in whatever words.',
    ],
    relaxed: [],
  },
  {
    question: 'Why did Kim praise the soldiers?',
    outcome: 'answered',
    says: '2 events.',
    total: 2,
    rows: [
      'Kim Jong-un → North Korean soldiers – soldiers: support, 21 Aug 2025: This week the North Korean leader honoured soldiers who came back from Kursk.',
      'Kim Jong-un → soldiers: support, date unknown: On 21 and 22 August 2025 Kim honoured soldiers who had returned from Kursk.',
    ],
    notes: [
      'I read “Kim” as Kim Jong-un (of those who bear it, this one takes part in most events); others: Kim Yo-jong.',
      'I read “the soldiers” as any of soldiers, North Korea’s soldiers.',
      'I read “praise” as SUPPORT (support), in whatever words.',
      'The graph holds what was done, not “why”: read it in the sentences.',
    ],
    relaxed: [],
  },
  {
    question: 'How often have Trump and Kim met?',
    outcome: 'answered',
    says: '3 events that are told apart.',
    total: 3,
    rows: [
      'Donald Trump – Kim Jong-un: meeting, 2019: Trump met Kim Jong-un in 2019, and that summit failed.',
      'Donald Trump – Kim Jong-un: meeting, date unknown: Kim has met Trump as well.',
      'Donald Trump – Kim Jong-un: meeting, date unknown: Their summit failed, and Pyongyang has rejected calls for new talks.',
    ],
    notes: [
      'I read “Trump” as Donald Trump.',
      'I read “Kim” as Kim Jong-un (of those who bear it, this one takes part in most events); others: Kim Yo-jong.',
      'I read “met” as CONSULT (meeting), in whatever words.',
    ],
    relaxed: [],
  },
  {
    question: 'How many were killed in Kursk?',
    outcome: 'nothing',
    says: 'The graph holds no evidence of it: no ASSAULT events in Kursk.',
    total: 0,
    rows: [],
    notes: ['I read “killed” as ASSAULT (attack), in whatever words.'],
    relaxed: [],
  },
  {
    question: 'How many troops has North Korea sent to Russia?',
    outcome: 'answered',
    says: '5 events.',
    total: 5,
    rows: [
      'North Korea → Russia: aid, autumn 2024: South Korean officials say that North Korea has sent about 15,000 troops to Russia since autumn 2024.',
      'North Korea → Russia: aid, date unknown: North Korea also shipped artillery and missiles to Russia, they say.',
      'North Korea → Russia: aid, date unknown: It has sent artillery and missiles to Russia, too.',
    ],
    notes: [
      'I read “sent” as AID (aid), in whatever words.',
      'The graph counts only dead, injured and arrested people; read this number in the sentences.',
    ],
    relaxed: [],
  },
  {
    question: 'What has Lee called for?',
    outcome: 'answered',
    says: '7 events.',
    total: 7,
    rows: [
      'Lee Jae Myung → North Korea: request (meet), date unknown: Lee has pushed for dialogue with North Korea since he took office in June.',
      'Lee Jae Myung → North Korea: request, Jun 2025: Lee took office in June and has pushed for dialogue with Pyongyang ever since.',
      "Lee Jae Myung: request, Jun 2025: Lee took office in June, ended the South's loudspeaker broadcasts and pushed for dialogue.",
    ],
    notes: ['I read “Lee” as Lee Jae Myung.', 'I read “called” as REQUEST (request), in whatever words.'],
    relaxed: [],
  },
  {
    question: 'Who leads North Korea?',
    outcome: 'answered',
    says: 'Kim Jong-un (leader).',
    total: 1,
    rows: ['Kim Jong-un leads North Korea'],
    notes: [],
    relaxed: [],
  },
  {
    question: 'Who is the defence minister of North Korea?',
    outcome: 'answered',
    says: 'No Kwang Chol (Defence Minister).',
    total: 1,
    rows: ['No Kwang Chol member_of North Korea'],
    notes: [],
    relaxed: [],
  },
  {
    question: "Who is Kim's sister?",
    outcome: 'answered',
    says: 'Kim Yo-jong (sister).',
    total: 1,
    rows: ['Kim Yo-jong sibling_of Kim Jong-un'],
    notes: [
      'I read “Kim” as Kim Jong-un (of those who bear it, this one takes part in most events); others: Kim Yo-jong.',
    ],
    relaxed: [],
  },
  {
    question: 'Is Lee president of South Korea?',
    outcome: 'answered',
    says: 'Yes, as stated.',
    total: 1,
    rows: ['Lee Jae Myung leads South Korea'],
    notes: ['I read “Lee” as Lee Jae Myung.'],
    relaxed: [],
  },
  {
    question: 'What did Lee do in June?',
    outcome: 'answered',
    says: '3 events.',
    total: 3,
    rows: [
      'Lee Jae Myung → North Korea: request, Jun 2025: Lee took office in June and has pushed for dialogue with Pyongyang ever since.',
      "South Korea – Lee Jae Myung: concession, Jun 2025: Lee took office in June, ended the South's loudspeaker broadcasts and pushed for dialogue.",
      "Lee Jae Myung: request, Jun 2025: Lee took office in June, ended the South's loudspeaker broadcasts and pushed for dialogue.",
    ],
    notes: ['I read “Lee” as Lee Jae Myung.'],
    relaxed: [],
  },
  {
    question: 'What did Macron do in June?',
    outcome: 'unknown-name',
    says: '“Macron” is not in the graph.',
    total: 0,
    rows: [],
    notes: [],
    relaxed: [],
  },
  {
    question: 'What does KCNA say about Lee?',
    outcome: 'nothing',
    says: 'The graph holds no evidence of it: no events told by KCNA with Lee Jae Myung.',
    total: 0,
    rows: [],
    notes: ['I read “Lee” as Lee Jae Myung.'],
    relaxed: ['Said by others: 19 events, such as “Donald Trump – Lee Jae Myung: agreement, 25 Aug 2025”.'],
  },
  {
    question: "What has Seoul's military said about loudspeakers?",
    outcome: 'answered',
    says: '4 events.',
    total: 4,
    rows: [
      "North Korea: concession, date unknown: The South's military had announced on Saturday that North Korea was removing the loudspeakers.",
      "North Korea: concession, date unknown: On 9 August South Korea's military had said that the North was taking down loudspeakers.",
      "North Korea: concession, date unknown: South Korea's military said on 9 August that North Korea was dismantling loudspeakers.",
    ],
    notes: ["I read “Seoul's military” as any of South Korea’s military."],
    relaxed: [],
  },
  {
    question: 'What happened in Alaska?',
    outcome: 'answered',
    says: 'Donald Trump – Vladimir Putin: meeting, 15 Aug 2025.',
    total: 1,
    rows: [
      'Donald Trump – Vladimir Putin: meeting, 15 Aug 2025: On 15 August the Russian president met Donald Trump in Alaska.',
    ],
    notes: [],
    relaxed: [],
  },
  {
    question: 'Which actors are linked to Kim through CONSULT events in August 2025?',
    outcome: 'answered',
    says: 'Vladimir Putin, soldiers and Russia.',
    total: 3,
    rows: [
      "Vladimir Putin, 1: Kim Jong-un and Vladimir Putin talked by phone on 12 August, and Putin praised North Korea's soldiers.",
      'soldiers, 1: Kim hosted the soldiers at a ceremony in Pyongyang on 21 and 22 August.',
      'Russia, 1: The North Korean leader consults Moscow, but Pyongyang has brushed off Washington and Seoul.',
    ],
    notes: [
      'I read “Kim” as Kim Jong-un (of those who bear it, this one takes part in most events); others: Kim Yo-jong.',
    ],
    relaxed: [],
  },
  {
    question: 'How are Kim and Trump linked?',
    outcome: 'answered',
    says: 'Kim Jong-un and Donald Trump are joined by 3 events, such as “Donald Trump – Kim Jong-un: meeting, 2019”.',
    total: 3,
    rows: [
      'Kim Jong-un → Donald Trump',
      'Kim Jong-un → Vladimir Putin → Donald Trump',
      'Kim Jong-un → North Korea → Donald Trump',
    ],
    notes: [
      'I read “Kim” as Kim Jong-un (of those who bear it, this one takes part in most events); others: Kim Yo-jong.',
      'I read “Trump” as Donald Trump.',
    ],
    relaxed: [],
  },
  {
    question: 'What do Kim and Putin have in common?',
    outcome: 'answered',
    says: 'Both were in events with Russia, Donald Trump, soldiers and 2 more.',
    total: 5,
    rows: [
      'Russia, 2: The North Korean leader consults Moscow, but Pyongyang has brushed off Washington and Seoul.',
      'Donald Trump, 1: Trump met Kim Jong-un in 2019, and that summit failed.',
      'soldiers, 1: Kim awarded them the title of hero during a ceremony in Pyongyang that was held on 21 and 22 August, the Korean Central News Agency (KCNA) reported.',
    ],
    notes: [
      'I read “Kim” as Kim Jong-un (of those who bear it, this one takes part in most events); others: Kim Yo-jong.',
      'I read “Putin” as Vladimir Putin.',
    ],
    relaxed: [],
  },
  {
    question: 'Who is Kim Yo-jong?',
    outcome: 'answered',
    says: 'Kim Yo-jong, person, sister – Kim Jong-un: 6 events.',
    total: 7,
    rows: [
      'Kim Yo-jong sibling_of Kim Jong-un',
      'Kim Yo-jong → South Korea: accusation (disapprove), 14 Aug 2025: On 14 August Kim Yo-jong, the sister of the North Korean leader, ridiculed Seoul and ruled it out as a partner.',
      'Kim Yo-jong → South Korea: rejection, 14 Aug 2025: On 14 August Kim Yo-jong, the sister of the North Korean leader, ridiculed Seoul and ruled it out as a partner.',
      'Kim Yo-jong → South Korea: accusation (disapprove), date unknown: Kim Yo-jong ridiculed Seoul and ruled it out as a partner.',
    ],
    notes: [],
    relaxed: [],
  },
  {
    question: 'What did he do?',
    outcome: 'not-understood',
    says: 'I do not understand “he”. Nobody is named whom it could stand for; give the name.',
    total: 0,
    rows: [],
    notes: [],
    relaxed: [],
  },
  {
    question: 'Who met Putin? Who met Kim?',
    outcome: 'not-understood',
    says: 'I do not understand “Who met Putin? Who met Kim”. It is more than one sentence; ask one question at a time.',
    total: 0,
    rows: [],
    notes: [],
    relaxed: [],
  },
  {
    question: 'Who wants dialogue with North Korea?',
    outcome: 'not-understood',
    says: 'I do not understand “wants”. These words tell no kind of event that the coder knows between those who are named.',
    total: 0,
    rows: [],
    notes: [],
    relaxed: [],
  },
  {
    question: 'What is the weather in Paris?',
    outcome: 'not-understood',
    says: 'I do not understand “What is the weather in Paris”. It tells no event and no relation that the coder knows.',
    total: 0,
    rows: [],
    notes: [],
    relaxed: [],
  },
  {
    question: 'Blah fnord xyzzy?',
    outcome: 'not-understood',
    says: 'I do not understand “Blah fnord xyzzy”. It tells no event and no relation that the coder knows.',
    total: 0,
    rows: [],
    notes: [],
    relaxed: [],
  },
]

describe('POST /api/ask', () => {
  it.each(expected)('$question', async ({ question, ...told }) => {
    const answer = await ask(question)
    expect({
      outcome: answer.outcome,
      says: answer.says,
      total: answer.total.count,
      rows: answer.rows.map(lineOf),
      notes: answer.notes,
      relaxed: answer.relaxed.map((one) => one.says),
    }).toEqual(told)
    const { reading } = answer
    const parts = [
      ...answer.notUnderstood,
      ...(reading === null
        ? []
        : [
            reading.hole,
            reading.date,
            reading.place,
            reading.relation,
            ...reading.names,
            ...reading.types,
            ...reading.words,
          ]),
    ].flatMap((part) => part ?? [])
    expect(parts.map(({ start, end }) => question.slice(start, end))).toEqual(parts.map(({ text }) => text))
    expect(answer.rows.length === 0 || answer.cypher !== null).toBe(true)
  })

  it('finds names in a question without capitals', async () => {
    const answer = await ask('who met putin in august?')
    expect(answer.rows.map(lineOf)).toEqual((await ask('Who met Putin in August?')).rows.map(lineOf))
    expect(answer.reading?.names.map(({ text, taken }) => [text, taken[0]?.id])).toEqual([
      ['putin', 'person:vladimir-putin'],
    ])
  })

  it('keeps to the filters beside the question', async () => {
    const among = await ask('Who met Putin in August?', { from: '2025-08-14', types: ['CONSULT'] })
    expect(among.rows.map(lineOf)).toEqual([
      'Donald Trump, 1: On 15 August the Russian president met Donald Trump in Alaska.',
    ])
    const other = await ask('Who met Putin in August?', { types: ['ASSAULT'] })
    expect([other.outcome, other.total.count]).toEqual(['nothing', 0])
  })

  it('says so where nothing reads questions', async () => {
    const answer = await request(appWith(null)).post('/api/ask').send({ question: 'Who met Putin?' })
    expect([answer.status, Problem.parse(answer.body).type]).toEqual([503, '/problems/parser-unavailable'])
  })

  it('takes no more than a sentence', async () => {
    const answer = await request(app)
      .post('/api/ask')
      .send({ question: 'Who? '.repeat(100) })
    expect([answer.status, answer.body.errors[0].path]).toEqual([400, 'question'])
  })

  it('answers any text or tells what is wrong with it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), async (question) => {
        const answer = await request(app).post('/api/ask').send({ question })
        expect([200, 400]).toContain(answer.status)
        expect((answer.status === 200 ? AskAnswer : Problem).safeParse(answer.body).error).toBeUndefined()
      }),
      { numRuns: 50 },
    )
  })
})
