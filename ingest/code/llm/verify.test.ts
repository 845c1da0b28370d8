import { describe, expect, it } from 'vitest'
import { excerptsOf } from './excerpts.ts'
import { aClaim, readArticle } from './read-article.fixture.ts'
import { openSource } from './source.ts'
import { verifyClaim } from './verify.ts'

const text = [
  'Anu Tamm met Marko Ilves in Oslo on Monday.',
  'The Vostrian army allegedly shelled Chile, Tamm said.',
  'Peru attacked Kenya after Kenya attacked Norway.',
  'Four people were killed.',
  '\n\n"We condemn the attack," he said.',
  '\n\nBelgium stayed calm.',
].join(' ')

/** What becomes of a claim: the reason why it is dropped, or all that was found of it. */
async function verified(given: unknown) {
  const { article, parsed, resolved } = await readArticle(text)
  const source = openSource({ article, parsed, resolved })
  const [excerpt = { before: [], sentences: [] }] = excerptsOf(source.sentences)
  const verdict = verifyClaim(source, excerpt, given)
  if (!verdict.ok) return verdict.drop
  const { claim } = verdict
  const words = (span: { start: number; end: number } | null) =>
    span === null ? null : article.text.slice(span.start, span.end)
  const { start } = claim.trigger
  return {
    trigger: `${words(claim.trigger)}@${start - claim.sentence.start}`,
    code: [claim.type, claim.mode].filter((part) => part !== null).join(' '),
    actors: claim.actors.map(({ key }) => key),
    recipients: claim.recipients.map(({ key }) => key),
    saidBy: claim.speakers.map(({ key }) => key),
    hedge: claim.hedge === null ? null : `${claim.hedge.kind}: ${words(claim.hedge)}`,
    date: words(claim.date),
    trims: claim.trims,
  }
}

const met = aClaim({
  trigger: 'met',
  type: 'CONSULT',
  actors: ['person:anu-tamm', 'person:marko-ilves'],
  date: 'Monday',
})
const attacked = aClaim({
  sentence: 2,
  trigger: 'attacked',
  type: 'ASSAULT',
  actors: ['country:KEN'],
  recipients: ['country:NOR'],
})

describe('what stands in the text gets in', () => {
  it('words, keys and dates', async () => {
    expect(await verified(met)).toEqual({
      trigger: 'met@9',
      code: 'CONSULT',
      actors: ['person:anu-tamm', 'person:marko-ilves'],
      recipients: [],
      saidBy: [],
      hedge: null,
      date: 'Monday',
      trims: [],
    })
  })

  it('hedges and speakers', async () => {
    const claim = aClaim({
      sentence: 1,
      trigger: 'shelled',
      type: 'assault',
      mode: 'heavy-weapons',
      actors: ['The Vostrian army'],
      recipients: ['country:CHL'],
      hedge: { kind: 'alleged', words: 'allegedly' },
      saidBy: ['person:anu-tamm'],
    })
    expect(await verified(claim)).toEqual({
      trigger: 'shelled@28',
      code: 'ASSAULT heavy-weapons',
      actors: [expect.stringMatching(/^org:vostrian-army/u)],
      recipients: ['country:CHL'],
      saidBy: ['person:anu-tamm'],
      hedge: 'alleged: allegedly',
      date: null,
      trims: [],
    })
  })

  it('the occurrence that is asked for, else that next to the participants', async () => {
    expect(await verified({ ...attacked, occurrence: 1 })).toMatchObject({ trigger: 'attacked@5' })
    expect(await verified({ ...attacked, occurrence: 2 })).toMatchObject({ trigger: 'attacked@32' })
    expect(await verified({ ...attacked, occurrence: 7 })).toMatchObject({ trigger: 'attacked@32' })
    expect(await verified({ ...attacked, actors: [] })).toMatchObject({ trigger: 'attacked@32' })
    expect(await verified({ ...attacked, actors: ['country:PER'], recipients: [] })).toMatchObject({
      trigger: 'attacked@5',
    })
  })

  it('people who are hurt by nobody knows whom', async () => {
    const claim = aClaim({ sentence: 3, trigger: 'killed', type: 'ASSAULT' })
    expect(await verified(claim)).toMatchObject({ trigger: 'killed@17', actors: [], recipients: [] })
  })

  it('a claim that leaves out what it has nothing to say about', async () => {
    const { sentence, trigger, type, actors, modality, polarity } = met
    expect(await verified({ sentence, trigger, type, actors, modality, polarity })).toMatchObject({
      trigger: 'met@9',
      date: null,
    })
  })
})

describe('what does not stand there stays out', () => {
  it.each([
    ['no claim at all', 'met', 'not in the form of a claim'],
    ['nothing', null, 'not in the form of a claim'],
    ['another modality', { ...met, modality: 'likely' }, 'not in the form of a claim'],
    [
      'another kind of hedge',
      { ...met, hedge: { kind: 'maybe', words: 'met' } },
      'not in the form of a claim',
    ],
    ['another type', { ...met, type: 'MARRY' }, 'unknown event type'],
    ['a sentence that is not there', { ...met, sentence: 99 }, 'not a sentence that was asked about'],
    ['a trigger of another sentence', { ...met, trigger: 'shelled' }, 'trigger not in its sentence'],
    ['a part of a word', { ...met, trigger: 'me' }, 'trigger not in its sentence'],
    ['another form of the word', { ...met, trigger: 'meet' }, 'trigger not in its sentence'],
    ['an empty trigger', { ...met, trigger: ' ' }, 'trigger not in its sentence'],
    ['a pattern', { ...met, trigger: '.*' }, 'trigger not in its sentence'],
    [
      'a whole clause as trigger',
      { ...met, trigger: 'met Marko Ilves in Oslo on Monday.' },
      'trigger too long',
    ],
    [
      'actors that nobody mentions',
      { ...met, actors: ['person:kim-jong-un', 'Kim Jong-un'] },
      'no participant in its sentence',
    ],
    ['actors of a sentence far off', { ...met, actors: ['country:BEL'] }, 'no participant in its sentence'],
    ['nobody', { ...met, actors: [] }, 'nobody takes part'],
    [
      'a hedge of its own',
      { ...met, hedge: { kind: 'reportedly', words: 'reportedly' } },
      'hedge not in its sentence',
    ],
  ])('%s', async (_what, claim, drop) => {
    expect(await verified(claim)).toBe(drop)
  })

  it('parts of a claim whose rest stands', async () => {
    const claim = {
      ...met,
      mode: 'drone',
      actors: ['person:anu-tamm', 'person:marko-ilves', 'country:BEL', 'Elvis'],
      recipients: ['person:anu-tamm'],
      saidBy: ['org:lanian-post'],
      date: 'on Tuesday',
    }
    expect(await verified(claim)).toEqual({
      trigger: 'met@9',
      code: 'CONSULT',
      actors: ['person:anu-tamm', 'person:marko-ilves'],
      recipients: [],
      saidBy: [],
      hedge: null,
      date: null,
      trims: [
        'participant not in its sentence',
        'participant not in its sentence',
        'mode of another type',
        'speaker not in the text around',
        'date not in its sentence',
      ],
    })
  })
})
