import { expect, it } from 'vitest'
import { recordedParser } from '../../test/fixtures/recorded-parser.ts'
import { codeQuestion } from './code-question.ts'
import { readQuestion } from './read-question.fixture.ts'

const examples: [question: string, reading: string][] = [
  [
    'Who praised North Korean troops?',
    'actor? | SUPPORT “praised” | recipient “North Korean troops” = org:north-korean-troops@question',
  ],
  [
    'Who met Putin after 1 August?',
    'either? | CONSULT “met” | either “Putin” = person:putin@question | “after 1 August” 2025-08-02..',
  ],
  [
    'Who met Putin in Alaska?',
    'either? | CONSULT “met” | either “Putin” = person:putin@question | at place:alaska',
  ],
  ['Who was praised by Putin?', 'recipient? | SUPPORT “praised” | actor “Putin” = person:putin@question'],
  ['By whom was Kim praised?', 'actor? | SUPPORT “praised” | recipient “Kim” = person:kim@question'],
  [
    'With whom did Kim talk on 12 August 2025?',
    'either? | CONSULT “talk” | either “Kim” = person:kim@question | “12 August 2025” 2025-08-12..2025-08-12',
  ],
  [
    'Who did North Korea send troops to?',
    'recipient? | AID “send” | actor “North Korea” = country:PRK | with troops',
  ],
  [
    'Which country did Trump threaten?',
    'recipient? | THREATEN “threaten” | actor “Trump” = person:trump@question',
  ],
  [
    'Whom did the US sanction in 2025?',
    'recipient? | SANCTION discontinue “sanction” | actor “US” = country:USA | “2025” 2025-01-01..2025-12-31',
  ],
  [
    'Who will Lee meet in Washington?',
    'either? | AGREE “meet” | either “Lee” = person:lee@question | at place:washington-usa | future',
  ],
  ['Who did not attend the summit?', 'either? | CONSULT multilateral “attend” | negated'],
  [
    'Who says Russia attacked Ukraine?',
    'speaker? | ASSAULT “attacked” | actor “Russia” = country:RUS | recipient “Ukraine” = country:UKR',
  ],
  [
    'Who denied that North Korea removed loudspeakers?',
    'speaker? | CONCEDE “removed” | actor “North Korea” = country:PRK | negated | with loudspeakers',
  ],
  [
    'Which outlets reported that North Korea removed loudspeakers?',
    'speaker? | CONCEDE “removed” | actor “North Korea” = country:PRK | with loudspeakers',
  ],
  [
    'Did Putin meet Kim?',
    'whether? | CONSULT “meet” | either “Putin” = person:putin@question | either “Kim” = person:kim@question',
  ],
  [
    "Didn't Putin meet Kim?",
    'whether? | CONSULT “meet” | either “Putin” = person:putin@question | either “Kim” = person:kim@question',
  ],
  [
    'Was Kim praised by Putin?',
    'whether? | SUPPORT “praised” | actor “Putin” = person:putin@question | recipient “Kim” = person:kim@question',
  ],
  [
    'Could Trump meet Kim?',
    'whether? | CONSULT “meet” | either “Trump” = person:trump@question | either “Kim” = person:kim@question | hypothetical',
  ],
  [
    'Did anyone attack Kyiv between 3 May and 5 June 2024?',
    'whether? | ASSAULT “attack” | “3 May and 5 June 2024” 2024-05-03..2024-06-05 | at place:kyiv-ukr',
  ],
  [
    'Russia attacked Ukraine',
    'whether? | ASSAULT “attacked” | actor “Russia” = country:RUS | recipient “Ukraine” = country:UKR',
  ],
  [
    'When did Lee call Trump?',
    'date? | CONSULT phone “call” | either “Lee” = person:lee@question | either “Trump” = person:trump@question',
  ],
  ['When was the treaty signed?', 'date? | SUPPORT “signed” | with treaty'],
  [
    'Where did Trump meet Putin?',
    'place? | CONSULT “meet” | either “Trump” = person:trump@question | either “Putin” = person:putin@question',
  ],
  [
    'Why did Kim praise the soldiers?',
    'event? | SUPPORT “praise” | actor “Kim” = person:kim@question | recipient “the soldiers” = org:soldiers@question',
  ],
  [
    'How often have Trump and Kim met?',
    'count? | CONSULT “met” | either “Trump” = person:trump@question | either “Kim” = person:kim@question',
  ],
  ['How many were killed in Kursk?', 'dead? | ASSAULT “killed” | at place:kursk-rus'],
  [
    'How many troops has North Korea sent to Russia?',
    'number? | AID “sent” | actor “North Korea” = country:PRK | recipient “Russia” = country:RUS',
  ],
  ['What did Russia attack?', 'event? | ASSAULT “attack” | actor “Russia” = country:RUS'],
  ['What has Lee called for?', 'event? | REQUEST “called” | actor “Lee” = person:lee@question'],
  ['Who leads North Korea?', 'subject? | leads | object “North Korea” = country:PRK'],
  [
    'Who is the defence minister of North Korea?',
    'subject? | member_of defence minister | object “North Korea” = country:PRK',
  ],
  ["Who is Kim's sister?", 'subject? | sibling_of sister | object “Kim” = person:kim@question'],
  ["Who are Russia's allies?", 'subject? | allied_with | object “Russia” = country:RUS'],
  [
    'Is Lee president of South Korea?',
    'whether? | leads president | subject “Lee” = person:lee-jae-myung | object “South Korea” = country:KOR',
  ],
  ['What did Lee do in June?', 'deeds | actor “Lee” = person:lee@question | “June” 2025-06-01..2025-06-30'],
  [
    "What has Seoul's military said about loudspeakers?",
    "sayings | speaker “Seoul's military” = org:south-koreas-military@question | either “loudspeakers” = ?",
  ],
  ['What happened in Alaska?', 'happenings | at place:alaska'],
  [
    'Which actors are linked to Kim through meetings in August 2025?',
    'partners | CONSULT “meetings” | either “Kim” = person:kim@question | “August 2025” 2025-08-01..2025-08-31',
  ],
  [
    'How are Kim and Putin linked since 2024?',
    'paths | either “Kim” = person:kim@question | either “Putin” = person:putin@question | “since 2024” 2024-01-01..',
  ],
  ['Kim', 'profile | either “Kim” = person:kim@question'],
  ['Kim and Putin', 'paths | either “Kim” = person:kim@question | either “Putin” = person:putin@question'],
  [
    'Please tell me who Putin met before 20 August.',
    'either? | CONSULT “met” | either “Putin” = person:putin@question | “before 20 August” ..2025-08-19',
  ],
  ['What did he do?', '✗ “he”'],
  ['Who met Putin? Who met Kim?', '✗ “Who met Putin? Who met Kim”'],
  ['Who wants dialogue with North Korea?', '✗ “wants”'],
  ['What is the weather in Paris?', '✗ “What is the weather in Paris”'],
  ['Blah fnord xyzzy?', '✗ “Blah fnord xyzzy”'],
  [
    'Whom did No Kwang Chol threaten?',
    'recipient? | THREATEN “threaten” | actor “Kwang Chol” = person:kwang-chol',
  ],
  ['Why?', '✗ “Why”'],
  ['?!', '✗'],
  [
    'Did North Korea remove loudspeakers?',
    'whether? | CONCEDE “remove” | actor “North Korea” = country:PRK | with loudspeakers',
  ],
  [
    'Will Lee meet Trump?',
    'whether? | AGREE “meet” | either “Lee” = person:lee@question | either “Trump” = person:trump@question | future',
  ],
  [
    'What did Macron do in June?',
    'deeds | actor “Macron” = person:macron@question | “June” 2025-06-01..2025-06-30',
  ],
  ['Who is Kim Yo-jong?', 'profile | either “Kim Yo-jong” = person:kim-yo-jong'],
  [
    'Who met Putin in August?',
    'either? | CONSULT “met” | either “Putin” = person:putin@question | “August” 2025-08-01..2025-08-31',
  ],
]

it.each(examples)('reads “%s”', async (question, reading) => {
  expect(await readQuestion(question)).toBe(reading)
})

it('asks how names are spelt where a question has no capitals', async () => {
  const asked: string[][] = []
  const coded = await codeQuestion('who met putin in august?', {
    parser: recordedParser('questions'),
    today: '2025-09-01',
    spelling: async (words) => {
      asked.push([...words])
      return new Map([['putin', 'Putin']])
    },
  })
  expect(asked).toEqual([['met', 'putin', 'august']])
  expect(coded.understood && coded.reading.names).toEqual([
    {
      start: 8,
      end: 13,
      text: 'putin',
      role: 'either',
      key: 'person:putin@question',
      name: 'Putin',
      type: 'person',
      country: null,
      sectors: [],
      kind: 'name',
    },
  ])
})
