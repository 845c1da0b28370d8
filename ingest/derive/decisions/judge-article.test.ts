import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ClaimState } from '../../../cypher/decisions/stated.ts'
import type { Corrections } from '../../../model/decision.ts'
import { anArticle } from '../../../test/fixtures/extraction.ts'
import { statedArticle } from '../../../test/fixtures/stated.ts'
import { selectorOf } from './find-claim.ts'
import { claimsToJudge, judgeArticle } from './judge-article.ts'
import type { ClaimDecision } from './judge-article.ts'

const talks = () =>
  anArticle({ outlet: 'Lanian Post', publishedAt: '2025-03-06' })
    .about('Anu Tamm', { country: 'EST', sectors: ['GOV'] })
    .about('Marko Ilves')
    .says('Anu Tamm met Marko Ilves and praised him.')
    .claims('CONSULT', 'met', { actors: ['Anu Tamm', 'Marko Ilves'], on: '2025-03-03' })
    .claims('SUPPORT', 'praised', { actors: ['Anu Tamm'], recipients: ['Marko Ilves'] })
const article = talks().build()
const stated = statedArticle(article)
const [met, praised] = claimsToJudge(stated, [])

let count = 0
const made = (at = 1, by = 'Piret') => {
  count += 1
  return {
    id: `d${count}`,
    by,
    at: `2026-01-01T00:00:0${at}.000Z`,
    reason: null,
    undoneAt: null,
  }
}
const about = (claim: typeof met) => {
  if (claim === undefined) throw new Error('the article has no such claim')
  return selectorOf(claim, { id: stated.article, claims: claimsToJudge(stated, []) })
}
const check = (kind: 'confirm' | 'reject' | 'restore', claim: typeof met, at?: number): ClaimDecision => ({
  kind,
  selectors: [about(claim)],
  ...made(at),
})
const correct = (claim: typeof met, corrections: Corrections, at?: number): ClaimDecision => ({
  kind: 'correct',
  selectors: [about(claim)],
  corrections,
  named: [{ id: 'person:piret-kask', name: 'Piret Kask', type: 'person', country: 'LNA', sectors: ['LEG'] }],
  ...made(at),
})
const add = (words: string, actors: string[], at?: number): ClaimDecision => {
  const start = article.article.text.indexOf(words)
  return {
    kind: 'add',
    selectors: [
      {
        article: stated.article,
        sentence: { start: 0, end: article.article.text.length },
        trigger: { start, end: start + words.length },
      },
    ],
    claim: { type: 'CONSULT', mode: 'visit', actors, recipients: [] },
    named: [],
    ...made(at),
  }
}
const claimIn = (decisions: readonly ClaimDecision[], claim: typeof met, of = stated) =>
  judgeArticle(of, decisions).claims.find(({ id }) => id === claim?.id)
const coded = (claim: typeof met): ClaimState | undefined => claim?.made

test('without decisions every claim is as its coder made it', () => {
  expect(judgeArticle(stated, [])).toEqual({
    claims: stated.claims.map(({ id, fields, actors, recipients, places }) => ({
      id,
      sentence: `${stated.article}:0`,
      check: 'unchecked',
      said: { fields, actors, recipients, places },
      coded: null,
      added: null,
    })),
    named: [],
    standing: new Map(),
  })
})

test('a corrected claim says what the person says, keeps what the coder said, and is named anew', () => {
  const decision = correct(met, {
    type: 'SUPPORT',
    actors: ['person:anu-tamm'],
    recipients: ['person:piret-kask'],
    date: null,
  })
  const judged = judgeArticle(stated, [decision])
  expect(judged.claims.find(({ id }) => id === met?.id)).toEqual({
    id: met?.id,
    sentence: `${stated.article}:0`,
    check: 'corrected',
    said: {
      fields: {
        ...coded(met)?.fields,
        name: 'Anu Tamm → Piret Kask: support, date unknown',
        type: 'SUPPORT',
        quad: 1,
        intensity: 5,
        dateFrom: null,
        dateTo: null,
        datePrecision: null,
        dateText: null,
      },
      actors: [{ key: 'person:anu-tamm', order: 0, country: 'EST', sector: 'GOV' }],
      recipients: [{ key: 'person:piret-kask', order: 0, country: 'LNA', sector: 'LEG' }],
      places: [],
    },
    coded: coded(met),
    added: null,
  })
  // The article knows the new participant from the person alone.
  expect(judged.named).toEqual([
    { key: 'person:piret-kask', name: 'Piret Kask', type: 'person', country: 'LNA', sectors: ['LEG'] },
  ])
})

test('of two corrections of one field the later wins; those of others stand beside it', () => {
  const decisions = [
    correct(met, { polarity: 'negated', mode: 'phone' }, 1),
    correct(met, { mode: 'visit' }, 2),
  ]
  expect(claimIn(decisions, met)?.said.fields).toMatchObject({
    polarity: 'negated',
    mode: 'visit',
    intensity: 4,
  })
  expect(claimIn(decisions.slice(0, 1), met)?.said.fields).toMatchObject({ mode: 'phone', intensity: 1.5 })
})

test('a mode goes when the type that has it is taken back', () => {
  const toPhone = correct(praised, { mode: 'phone' }, 2)
  expect(claimIn([correct(praised, { type: 'CONSULT' }, 1), toPhone], praised)?.said.fields).toMatchObject({
    type: 'CONSULT',
    mode: 'phone',
  })
  expect(claimIn([toPhone], praised)?.said.fields).toMatchObject({ type: 'SUPPORT', mode: null })
})

const clashed = anArticle({ outlet: 'Lanian Post', publishedAt: '2025-03-06' })
  .about('Anu Tamm')
  .about('Marko Ilves')
  .says('Anu Tamm and Marko Ilves bombed.')
  .claims('ASSAULT', 'bombed', { actors: ['Anu Tamm', 'Marko Ilves'], mutual: false })
  .build()

test.for<[Corrections, boolean | null]>([
  // What the words say stays with what else is put right, …
  [{ date: null }, false],
  [{ actors: ['person:anu-tamm', 'person:marko-ilves', 'person:piret-kask'] }, false],
  // … but not with another type, nor where it cannot be told, …
  [{ type: 'CONSULT' }, null],
  [{ actors: ['person:anu-tamm'] }, null],
  [{ actors: ['person:anu-tamm'], recipients: ['person:marko-ilves'] }, null],
  // … and a person may say it.
  [{ mutual: true }, true],
  [{ mutual: null }, null],
  [{ type: 'CONSULT', mutual: false }, false],
])('corrected by %j, several did it with each other: %s', ([corrections, expected]) => {
  const stated = statedArticle(clashed)
  const [bombed] = claimsToJudge(stated, [])
  if (bombed === undefined) throw new Error('the article has no such claim')
  const decision: ClaimDecision = {
    kind: 'correct',
    selectors: [selectorOf(bombed, { id: stated.article, claims: [bombed] })],
    corrections,
    named: [],
    ...made(),
  }
  const [judged] = judgeArticle(stated, [decision]).claims
  expect(judged).toMatchObject({
    check: 'corrected',
    said: { fields: { mutual: expected } },
    coded: { fields: { mutual: false } },
  })
})

test.for([
  [['confirm'], 'confirmed'],
  [['reject'], 'rejected'],
  [['reject', 'restore'], 'unchecked'],
  [['confirm', 'reject', 'restore'], 'confirmed'],
  [['reject', 'confirm'], 'confirmed'],
  [['restore', 'reject'], 'rejected'],
] as const)('after %j a claim is %s', ([kinds, expected]) => {
  const decisions = kinds.map((kind, at) => check(kind, met, at))
  expect(claimIn(decisions, met)?.check).toBe(expected)
})

test('a claim that a person adds is confirmed, and others may judge it', () => {
  const decision = add('praised', ['person:anu-tamm'])
  const [added] = claimsToJudge(stated, [decision]).filter((claim) => claim.added)
  expect(judgeArticle(stated, [decision]).claims.find(({ id }) => id === added?.id)).toMatchObject({
    check: 'confirmed',
    said: { fields: { name: 'Anu Tamm: visit, date unknown', type: 'CONSULT', intensity: 4 } },
    added: { properties: { coder: 'person', rule: 'person', confidence: 1 } },
  })
  const selector =
    added === undefined ? about(met) : selectorOf(added, { id: stated.article, claims: [added] })
  const rejection: ClaimDecision = { kind: 'reject', selectors: [selector], ...made(2) }
  expect(claimIn([decision, rejection], added)?.check).toBe('rejected')
})

test('a claim that the coder finds by itself need not be added', () => {
  const decision = add('met', ['person:marko-ilves', 'person:anu-tamm'])
  expect(judgeArticle(stated, [decision]).standing.get(decision.id)).toBe(
    'The coder finds this claim by itself now.',
  )
})

test('after the article was coded anew a judgement follows overlapping words of the same type', () => {
  const recoded = statedArticle(
    talks()
      .claims('ACCUSE', 'praised him', {})
      .claims('SUPPORT', 'praised him', { actors: ['Anu Tamm'] })
      .build(),
  )
  const withoutFirst = {
    ...recoded,
    claims: recoded.claims.filter(({ id }) => id !== praised?.id),
  }
  const rejection = check('reject', praised)
  const judged = judgeArticle(withoutFirst, [rejection])
  expect(judged.claims.map(({ said, check }) => [said.fields.type, check])).toEqual([
    ['CONSULT', 'unchecked'],
    ['ACCUSE', 'unchecked'],
    ['SUPPORT', 'rejected'],
  ])
})

test('a judgement whose claim is gone is kept and says that it does not apply', () => {
  const decision = check('reject', praised)
  const gone = { ...stated, claims: stated.claims.filter(({ id }) => id !== praised?.id) }
  expect(judgeArticle(gone, [decision]).standing.get(decision.id)).toBe(
    'No claim of this type rests on these words now.',
  )
})

test('the order in which decisions are given does not matter, nor what was judged before', () => {
  const some: ClaimDecision[] = [
    check('reject', met, 1),
    check('restore', met, 2),
    correct(met, { polarity: 'negated' }, 3),
    correct(met, { modality: 'future', recipients: ['person:piret-kask'] }, 4),
    correct(praised, { type: 'CONSULT' }, 5),
    correct(praised, { mode: 'phone', place: null }, 6),
    add('him', ['person:piret-kask'], 7),
    check('confirm', praised, 8),
  ]
  fc.assert(
    fc.property(
      fc
        .subarray(some)
        .chain((chosen) =>
          fc.tuple(fc.constant(chosen), fc.shuffledSubarray(chosen, { minLength: chosen.length })),
        ),
      ([chosen, shuffled]) => {
        const judged = judgeArticle(stated, chosen)
        expect(judgeArticle(stated, shuffled)).toEqual(judged)
        // As the graph states it afterwards.
        const after = {
          ...stated,
          claims: judged.claims.map(({ id, check, said, coded, added }) => {
            const own = stated.claims.find((claim) => claim.id === id) ?? stated.claims[0]
            if (own === undefined) throw new Error('no claims')
            return { ...own, id, check, coded, ...said, coder: added === null ? own.coder : 'person' }
          }),
        }
        expect(judgeArticle(after, chosen)).toEqual(judged)
        expect(judgeArticle(after, [])).toEqual(judgeArticle(stated, []))
      },
    ),
  )
})
