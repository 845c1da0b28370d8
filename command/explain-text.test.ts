import { textAlone } from '../model/article.ts'
import { expect, it } from 'vitest'
import type { Explained, ExplainedSentence } from '../ingest/index.ts'
import type { LocalActor } from '../model/actor.ts'
import type { Claim } from '../model/claim.ts'
import { bareExplanation } from '../model/explanation.ts'
import { explanationText } from './explain-text.ts'

const text = 'Anu Tamm will meet Kenya\nin Oslo on Monday, it reportedly said. Three died.'

const spanOf = (words: string): { start: number; end: number } => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

const actor = (id: string, name: string): LocalActor => ({
  id,
  name,
  type: 'country',
  aliases: [],
  country: null,
  sectors: [],
})

const bare: Claim = {
  id: 'claim-1',
  sentence: 0,
  trigger: spanOf('meet'),
  type: 'ASSAULT',
  mode: null,
  contexts: [],
  quad: 4,
  intensity: -9,
  actors: [],
  recipients: ['country:KEN'],
  date: null,
  place: null,
  mutual: null,
  modality: 'asserted',
  polarity: 'affirmed',
  hedge: null,
  saidBy: [],
  attribution: [],
  size: null,
  confidence: 0.5,
  rule: 'model',
  coder: 'other',
  coderVersion: '1',
  explanation: bareExplanation('model'),
}

const full: Claim = {
  ...bare,
  type: 'AGREE',
  mode: 'meet',
  contexts: ['diplomatic', 'military'],
  actors: ['person:anu-tamm'],
  date: { from: '2025-08-25', to: '2025-08-26', precision: 'day', text: 'Monday' },
  place: { id: 'place:oslo', name: 'Oslo', precision: 'city', country: 'NOR', lat: 60, lon: 10 },
  modality: 'future',
  hedge: { ...spanOf('reportedly'), kind: 'reportedly' },
  attribution: [
    {
      actor: null,
      kind: 'speaker',
      anonymous: true,
      description: 'it',
      quote: 'indirect',
      cue: spanOf('said'),
    },
    {
      actor: 'org:lanian-post',
      kind: 'outlet',
      anonymous: false,
      description: null,
      quote: 'indirect',
      cue: null,
    },
  ],
  size: { dead: { ...spanOf('Three'), low: 3, high: 5 }, injured: null, arrested: null },
  confidence: 0.83,
  rule: 'verb+future',
  explanation: {
    rule: 'verb+future',
    frame: 'CONSULT: verb meet',
    entry: {
      at: 'consult.lexicon:2',
      written: 'verb meet | both obj | Chile met Peru. | Chile, Peru',
      over: [
        { at: 'consult.lexicon:9', frame: 'CONSULT: verb meet with=*', why: 'unfilled' },
        { at: 'agree.lexicon:7', frame: 'AGREE: verb meet', why: 'weaker' },
      ],
    },
    matched: [
      { ...spanOf('meet'), as: 'trigger' },
      { ...spanOf('Kenya'), as: 'obj=*' },
    ],
    path: ['ccomp(said)', 'conj(left)'],
    participants: [
      {
        ...spanOf('Anu Tamm'),
        role: 'actor',
        actor: 'person:anu-tamm',
        slot: 'subj',
        path: 'meet →nsubj Tamm',
        kind: 'name',
        mention: 'full-name',
      },
      {
        ...spanOf('Kenya'),
        role: 'recipient',
        actor: 'country:KEN',
        slot: 'told-before',
        path: null,
        kind: 'name',
        mention: 'country',
      },
    ],
    said: ['meet ←ccomp said', 'the outlet of the article'],
    decided: [
      { ...spanOf('will'), of: 'type', how: 'CONSULT' },
      { ...spanOf('will'), of: 'modality', how: 'future' },
      { ...spanOf('Monday'), of: 'date', how: 'its own clause' },
      { ...spanOf('Oslo'), of: 'place', how: 'city' },
    ],
    confidence: { construction: 0.95, 'not asserted': 0.92 },
  },
}

const [first, second] = [0, text.indexOf('Three')]
const sentences: ExplainedSentence[] = [
  {
    index: 0,
    start: first,
    end: second - 1,
    text: text.slice(first, second - 1),
    claims: [full, bare],
    unclaimed: [
      {
        ...spanOf('said'),
        kind: 'verb',
        lemma: 'say',
        reasons: [{ at: null, frame: null, why: 'tells what somebody says' }],
      },
    ],
  },
  {
    index: 1,
    start: second,
    end: text.length,
    text: text.slice(second),
    claims: [],
    unclaimed: [
      {
        ...spanOf('died'),
        kind: 'verb',
        lemma: 'die',
        reasons: [1, 2, 3, 4, 5].map((line) => ({
          at: `assault.lexicon:${line}`,
          frame: 'ASSAULT: verb die',
          why: `in=@war${line} does not hold`,
        })),
      },
    ],
  },
]

const explained: Explained = {
  ok: true,
  extraction: {
    article: {
      id: 'a1',
      sourceId: null,
      title: 'Tamm goes to Oslo',
      outlet: 'Lanian Post',
      url: null,
      authors: [],
      publishedAt: '2025-08-22',
      language: 'en',
      path: null,
      ...textAlone,
      text,
    },
    sentences: [],
    mentions: [],
    actors: [
      actor('person:anu-tamm', 'Anu Tamm'),
      actor('country:KEN', 'Kenya'),
      actor('org:lanian-post', 'Lanian Post'),
    ],
    claims: [full, bare],
    relations: [],
  },
  sentences,
}

it('lays out each sentence, its claims with their reasons, and the words that told nothing', () => {
  expect(explanationText(explained)).toBe(`Tamm goes to Oslo
Lanian Post, 2025-08-22

0  Anu Tamm will meet Kenya in Oslo on Monday, it reportedly said.

   AGREE meet  Anu Tamm  > Kenya
     rule        verb+future
     entry       consult.lexicon:2  verb meet | both obj | Chile met Peru. | Chile, Peru
                 before consult.lexicon:9 CONSULT: verb meet with=*, where nobody stands in the slot it needs
                 before agree.lexicon:7 AGREE: verb meet, which asks for less
     words       trigger “meet”, obj=* “Kenya”
     inside      ccomp(said) ← conj(left)
     actor       Anu Tamm: “Anu Tamm” in slot subj, meet →nsubj Tamm; a name by rule full-name
     recipient   Kenya: “Kenya” in slot told-before, in another sentence; a name by rule country
     said by     “it”: speaker, indirect by “said”, meet ←ccomp said
                 Lanian Post: outlet, the outlet of the article
     type        from CONSULT by “will”
     modality    future by “will”
     polarity    affirmed
     hedge       reportedly by “reportedly”
     date        2025-08-25 to 2025-08-26 (day) by “Monday”, its own clause
     place       Oslo (city) by “Oslo”
     size        3 to 5 dead by “Three”
     contexts    diplomatic, military
     confidence  0.83 = construction 0.95 × not asserted 0.92

   ASSAULT  > Kenya
     rule        model
     modality    asserted
     polarity    affirmed
     date        unknown
     place       unknown
     confidence  0.5

   nothing of “said” (verb say): tells what somebody says

1  Three died.

   nothing of “died” (verb die): in=@war1 does not hold (assault.lexicon:1), in=@war2 does not hold (assault.lexicon:2), in=@war3 does not hold (assault.lexicon:3), and 2 more

`)
})

it('shows an article without title and outlet by its path', () => {
  const article = {
    ...explained.extraction.article,
    title: null,
    outlet: null,
    publishedAt: null,
    path: 'a.txt',
  }
  const extraction = { ...explained.extraction, article }
  expect(explanationText({ ...explained, extraction, sentences: [] })).toBe('a.txt\n\n')
})
