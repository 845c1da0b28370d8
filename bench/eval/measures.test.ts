import { expect, it } from 'vitest'
import { coreferenceRows, graphRows, reaches } from './measures.ts'
import type { GraphScore } from './scorers.ts'

const found = { p: 0.5, r: 0.5, f1: 0.5 }
const share = { accuracy: 1 }
const score: GraphScore = {
  documents: 2,
  links: found,
  pairs: found,
  actors: { ...found, overMerged: 1, overSplit: 2 },
  events: found,
  eventsAnyCode: found,
  roles: found,
  speakers: found,
  relations: found,
  attribution: { f1: 1 },
  modality: share,
  polarity: share,
  dates: { accuracy: null },
  perDoc: {
    one: { actors: { ...found, f1: 1 }, relations: { p: null, r: null, f1: null } },
    two: { actors: found, relations: { ...found, f1: 0.25 } },
  },
}

it('takes the mean over those documents that have something to judge', () => {
  const rows = graphRows(score, { bars: true }).filter(({ measure }) => measure.endsWith('documents'))
  expect(rows).toEqual([
    {
      measure: 'actors, mean over documents',
      figure: { kind: 'share', share: 0.75 },
      issue: { atLeast: 0.92 },
      design: { atLeast: 0.9 },
    },
    {
      measure: 'relations, mean over documents',
      figure: { kind: 'share', share: 0.25 },
      issue: { atLeast: 0.7 },
    },
  ])
})

it('holds our own texts to no bar', () => {
  const rows = graphRows(score, { bars: false })
  expect(rows.length).toBe(graphRows(score, { bars: true }).length)
  expect(rows.filter((row) => 'issue' in row || 'design' in row || 'published' in row)).toEqual([])
})

it('holds our coreference to that of CoreNLP, where it could be run', () => {
  const names = { names: found, namesTyped: found, namesExact: found, bCubed: { ...found, mentions: 9 } }
  const ours = { bCubed: { ...found, f1: 0.8 }, joined: [] }
  const theirs = { bCubed: found, joined: [['Anu Tamm', 'Marko Ilves']] }
  expect(coreferenceRows(names, ours, theirs).slice(4)).toEqual([
    {
      measure: 'B-cubed on all gold mentions',
      figure: { kind: 'found', found: ours.bCubed },
      issue: { atLeast: 0.5 },
      published: 'the bar is CoreNLP’s statistical coreference in the same run',
    },
    {
      measure: 'the same, CoreNLP’s statistical coreference',
      figure: { kind: 'found', found: theirs.bCubed },
    },
    {
      measure: 'actors that join two different full names',
      figure: { kind: 'count', count: 0 },
      issue: { atMost: 0 },
      published: 'CoreNLP in the same run: 1',
    },
  ])
  expect(coreferenceRows(names, ours, null).slice(4)).toEqual([
    { measure: 'B-cubed on all gold mentions', figure: { kind: 'found', found: ours.bCubed } },
    {
      measure: 'actors that join two different full names',
      figure: { kind: 'count', count: 0 },
      issue: { atMost: 0 },
    },
  ])
})

it('knows whether a figure reaches a bar', () => {
  expect(reaches({ kind: 'found', found: { p: 1, r: 0.6, f1: 0.75 } }, { atLeast: 0.75 })).toBe(true)
  expect(reaches({ kind: 'share', share: 0.7 }, { atLeast: 0.75 })).toBe(false)
  expect(reaches({ kind: 'count', count: 1 }, { atMost: 0 })).toBe(false)
  expect(reaches({ kind: 'share', share: null }, { atLeast: 0.75 })).toBe(null)
})
