import { expect, it } from 'vitest'
import { bareExplanation } from '../../../model/explanation.ts'
import { claim } from '../../graph/fixtures/build.ts'
import { whyCoded } from './why-coded.ts'

const text = 'Anu Tamm will meet Marko Ilves.'
const evidence = claim(text, { outlet: null, publishedAt: null })

it('says little where little is known', () => {
  expect(whyCoded(evidence)).toEqual([
    ['Coded as', 'CONSULT (meeting, verbal cooperation, intensity 2.5)'],
    ['By', 'rules 1, rule built'],
    ['Confidence', '0.90'],
  ])
})

it('says why it belongs to its event', () => {
  expect(whyCoded({ ...evidence, why: 'same day, same actors' })[1]).toEqual([
    'Event',
    'same day, same actors',
  ])
})

it('lays open entry, words, participants and what decided', () => {
  const explanation = {
    ...bareExplanation('verb'),
    frame: 'CONSULT: verb meet obj!=need',
    entry: {
      at: 'consult.lexicon:2',
      written: 'verb meet | both obj | obj!=need | Chile met Peru. | Chile, Peru',
      over: [{ at: 'consult.lexicon:9', frame: 'CONSULT: verb meet', why: 'weaker' as const }],
    },
    matched: [{ start: 14, end: 18, as: 'trigger' }],
    path: ['ccomp(said)', 'root'],
    participants: [
      {
        start: 0,
        end: 8,
        role: 'actor' as const,
        actor: 'person:anu-tamm',
        slot: 'subj',
        path: 'meet →nsubj Tamm',
        kind: 'name' as const,
        mention: 'full-name',
      },
      {
        start: 90,
        end: 95,
        role: 'actor' as const,
        actor: 'country:CHL',
        slot: 'told-before',
        path: null,
        kind: 'name' as const,
        mention: 'country',
      },
    ],
    said: ['the outlet of the article'],
    decided: [{ start: 9, end: 13, of: 'modality' as const, how: 'future' }],
    confidence: { construction: 0.95, participants: 1 },
  }
  expect(whyCoded({ ...evidence, explanation }).slice(2)).toEqual([
    ['Entry', 'CONSULT: verb meet obj!=need; consult.lexicon:2'],
    ['Before', 'CONSULT: verb meet (asks for less)'],
    ['Matched', 'trigger: “meet”'],
    [
      'Found',
      'actor “Anu Tamm” by subj, meet →nsubj Tamm (full-name); actor in another sentence by told-before, no path (country)',
    ],
    ['Said', 'the outlet of the article'],
    ['Decided', 'modality by “will” (future)'],
    ['Path', 'ccomp(said) → root'],
    ['Confidence', '0.90 · construction 0.95 · participants 1.00'],
  ])
})
