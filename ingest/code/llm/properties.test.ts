import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { Claim, HedgeKind, Modality, Polarity } from '../../../model/claim.ts'
import { eventTypes } from '../../../model/plover/event-types.ts'
import { contains } from '../../../model/span.ts'
import { claimsOf } from './claims-of.ts'
import { excerptsOf } from './excerpts.ts'
import { readAnswer } from './read-answer.ts'
import { readArticle } from './read-article.fixture.ts'
import { openSource } from './source.ts'
import { verifyClaim } from './verify.ts'

const text = [
  'Chilean jets allegedly bombed Peru, and Peru bombed Chile on Monday.',
  '“He will never meet us,” said Anu Tamm — the 𝔓resident.',
  '\n\nSixty people were killed; Norway condemned the attacks.',
].join(' ')
const words = text.split(/\s+/u)

/** Mostly what a model would say, now and then anything. */
function often<Likely, Other>(likely: fc.Arbitrary<Likely>, other: fc.Arbitrary<Other>) {
  return fc.oneof({ weight: 8, arbitrary: likely }, { weight: 1, arbitrary: other })
}

const word = fc.oneof(fc.constantFrom(...words), fc.string())
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '))
const key = often(
  fc.constantFrom('country:CHL', 'country:PER', 'person:anu-tamm', 'country:NOR', 'org:nobody@'),
  phrase,
)
const claim = fc.record(
  {
    sentence: often(fc.constantFrom(0, 1, 2), fc.oneof(fc.integer(), fc.double(), fc.string())),
    trigger: often(fc.constantFrom('bombed', 'meet', 'killed', 'condemned', 'attacks'), phrase),
    occurrence: fc.option(fc.integer()),
    type: often(fc.constantFrom(...eventTypes), fc.string()),
    mode: fc.option(fc.oneof(fc.constantFrom('aerial', 'phone', 'constructor'), fc.string())),
    actors: fc.array(key, { maxLength: 4 }),
    recipients: fc.array(key, { maxLength: 4 }),
    modality: fc.constantFrom(...Modality.options),
    polarity: fc.constantFrom(...Polarity.options),
    hedge: fc.option(
      fc.record({
        kind: fc.constantFrom(...HedgeKind.options),
        words: often(fc.constant('allegedly'), phrase),
      }),
    ),
    saidBy: fc.array(key, { maxLength: 2 }),
    date: fc.option(phrase),
  },
  { requiredKeys: ['sentence', 'trigger', 'type', 'modality', 'polarity'] },
)

it('whatever a model answers, claims keep the schema and every span and key is one of the text', async () => {
  const source = openSource(await readArticle(text))
  const [excerpt = { before: [], sentences: [] }] = excerptsOf(source.sentences)
  let coded = 0
  fc.assert(
    fc.property(fc.array(fc.oneof({ weight: 9, arbitrary: claim }, fc.anything())), (answers) => {
      const verified = answers.flatMap((answer) => {
        const verdict = verifyClaim(source, excerpt, answer)
        return verdict.ok ? [verdict.claim] : []
      })
      const claims = claimsOf(source, verified, { name: 'llm:any', version: '1' })
      coded += claims.length
      for (const claim of claims) {
        expect(Claim.parse(claim)).toEqual(claim)
        const sentence = source.sentences[claim.sentence]
        expect(sentence).toBeDefined()
        const spans = [claim.trigger, ...(claim.hedge === null ? [] : [claim.hedge])]
        expect(spans.every((span) => sentence !== undefined && contains(sentence, span))).toBe(true)
        expect(spans.every(({ start, end }) => text.slice(start, end).trim() !== '')).toBe(true)
        const keys = [...claim.actors, ...claim.recipients, ...claim.saidBy]
        expect(keys.filter((key) => !source.actors.has(key))).toEqual([])
      }
    }),
  )
  expect(coded).toBeGreaterThan(10)
})

it('whatever a model writes is claims or nothing', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.string().map((text) => `{"claims": [${text}`),
      ),
      (content) => {
        const answer = readAnswer(content)
        expect(answer === null || Array.isArray(answer)).toBe(true)
      },
    ),
  )
})
