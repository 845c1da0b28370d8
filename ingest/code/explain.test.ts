import { describe, expect, it } from 'vitest'
import type { Claim } from '../../model/claim.ts'
import { textCoder } from '../../test/fixtures/coded-text.ts'
import { recordedParses } from '../../test/recorded/parsed-text.ts'

const code = textCoder(recordedParses('explain'))

type Told = { matched: string[]; over: string[]; participants: string[]; said: string[]; decided: string[] }

/** The explanations of a text's claims in words. */
async function told(text: string): Promise<Told[]> {
  const { claims, article } = await code(text, { publishedOn: '2025-08-22', outlet: 'Lanian Post' })
  return claims.map((claim) => inWords(claim, article.text))
}

function inWords({ explanation }: Claim, text: string): Told {
  const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end)
  return {
    matched: explanation.matched.map((span) => `${span.as} “${words(span)}”`),
    over: (explanation.entry?.over ?? []).map((entry) => `${entry.frame} (${entry.why})`),
    participants: explanation.participants.map(
      (found) =>
        `${found.role} “${words(found)}” by ${found.slot}: ${found.path ?? 'elsewhere'} (${found.mention})`,
    ),
    said: explanation.said,
    decided: explanation.decided.map((span) => `${span.of} ${span.how} “${words(span)}”`),
  }
}

it('says it all in one place', async () => {
  const { claims } = await code('Chile praised Norway.')
  expect(claims[0]?.explanation).toEqual({
    rule: 'verb',
    frame: 'SUPPORT: verb praise subj!=critic,reviewer obj!=@art,orchestra,play,performance',
    entry: {
      at: expect.stringMatching(/^support\.lexicon:\d+$/u),
      written:
        'verb praise | recipient obj | subj!=critic,reviewer | obj!=@art,orchestra,play,performance | Chile praised Peru for its patience. | Chile > Peru',
      over: [],
    },
    matched: [{ start: 6, end: 13, as: 'trigger' }],
    path: [],
    participants: [
      {
        start: 0,
        end: 5,
        role: 'actor',
        actor: 'country:CHL',
        slot: 'subj',
        path: 'praised →nsubj Chile',
        kind: 'name',
        mention: 'country',
      },
      {
        start: 14,
        end: 20,
        role: 'recipient',
        actor: 'country:NOR',
        slot: 'obj',
        path: 'praised →obj Norway',
        kind: 'name',
        mention: 'country',
      },
    ],
    said: [],
    decided: [],
    confidence: { construction: 0.95, participants: 1, 'unconditional frame': 0.95 },
  })
  expect(claims[0]?.confidence).toBe(0.903)
})

describe('an explanation', () => {
  it('names the words that the frame asks for, and the entries that gave way', async () => {
    const [urged] = await told('Chile urged Peru to negotiate.')
    expect(urged?.matched).toEqual(['trigger “urged”', 'comp=@meeting “negotiate”'])
    expect(urged?.over).toEqual(['REQUEST: verb urge (weaker)'])
  })

  it.each([
    ['Chile is in talks with Peru.', ['case=in “in”']],
    ['Chile is a generous donor to Peru.', ['copula=* “is”']],
    ['Chile said that Peru must leave.', ['modal=must,should “must”', 'comp=@yielding “leave”']],
    ['Chile insisted that Peru withdraw.', ['clause=subjunctive “withdraw”', 'comp=@yielding “withdraw”']],
    ['Chile will retaliate against Peru.', ['time=future “will”']],
  ])('names the little words that a frame asks for: %s', async (text, words) => {
    const [claim] = await told(text)
    expect(claim?.matched.filter((word) => word.includes('='))).toEqual(words)
  })

  it('names the way to each participant and to who says so', async () => {
    const [imposed] = await told('The embassy imposed sanctions on Peru, according to Anu Tamm.')
    expect(imposed?.participants).toEqual([
      'actor “The embassy” by subj: imposed →nsubj embassy (unnamed-group)',
      'recipient “Peru” by on: imposed →obl:on Peru (country)',
    ])
    expect(imposed?.said).toEqual([
      'imposed →obl:according_to Tamm →case according',
      'the outlet of the article',
    ])
  })

  it.each([
    ['Chile did not attack Peru.', ['polarity negates “not”']],
    ['Chile denied that it had not attacked Peru.', ['polarity negates “not”', 'polarity negates “denied”']],
    ['Chile may attack Peru if Kenya leaves.', ['modality hypothetical “may”']],
    ['Kenya would wait if Chile attacked Peru.', ['modality hypothetical “if”']],
    [
      'Norway will meet Kenya in Oslo on Monday.',
      ['type CONSULT “will”', 'modality future “will”', 'date its own clause “Monday”', 'place city “Oslo”'],
    ],
    ['Norway urged Chile to bomb Peru.', ['modality hypothetical “urged”']],
    ['Chile attacked Peru in 1999.', ['modality historical “1999”', 'date its own clause “1999”']],
    ['Norway had previously condemned Kenya.', ['modality historical “previously”']],
    ['Has Chile attacked Peru?', ['modality hypothetical “?”']],
  ])('names what decided: %s', async (text, decided) => {
    expect((await told(text)).at(-1)?.decided).toEqual(decided)
  })

  it('follows pronouns, and participants told in another sentence', async () => {
    const claims = await told(
      'Chile attacked Peru. "We condemn Kenya," Anu Tamm said. The attack killed five people.',
    )
    expect(claims.slice(1).map(({ participants }) => participants)).toEqual([
      [
        'actor “We” by subj: condemn →nsubj We (speaker-and-others)',
        'recipient “Kenya” by obj: condemn →obj Kenya (country)',
      ],
      [
        'recipient “five people” by obj: killed →obj people (unnamed-group)',
        'actor “Chile” by told-before: elsewhere (country)',
      ],
    ])
  })
})
