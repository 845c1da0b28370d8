import { describe, expect, it } from 'vitest'
import { indexLexicon } from './lexicon.ts'
import { nameOfEntry } from './lexicon-entry.ts'
import { readLexicon } from './read-lexicon.ts'

describe('a lexicon line', () => {
  it('gives kind, lemma, settings, example and coding', () => {
    const line =
      'verb pull+out | mode withdraw | recipient of,from | obj=@troops form!=pulled | needs actor | never @sport | Chile pulled out its troops. | Chile'
    expect(readLexicon('RETREAT', `# remark\n\n${line}`)).toEqual([
      {
        type: 'RETREAT',
        kind: 'verb',
        lemma: 'pull+out',
        mode: 'withdraw',
        actor: ['subj'],
        recipient: ['of', 'from'],
        both: [],
        conditions: [
          { slot: 'obj', negated: false, words: ['@troops'] },
          { slot: 'form', negated: true, words: ['pulled'] },
        ],
        needs: ['actor'],
        never: ['@sport'],
        example: 'Chile pulled out its troops.',
        coding: 'Chile',
        line: 3,
        written: line,
      },
    ])
  })

  it('gives nouns their usual actors', () => {
    const [entry] = readLexicon(
      'CONSULT',
      'noun talk | both with,between | Chile held talks with Peru. | Chile, Peru',
    )
    expect(entry?.actor).toEqual(['by', 'poss', 'compound'])
  })

  it.each([
    ['a mode of another type', 'verb meet | mode withdraw | Chile met Peru. | Chile, Peru'],
    ['an unknown kind', 'verbs meet | Chile met Peru. | Chile, Peru'],
    ['a lemma of several words', 'verb hold talks | Chile held talks. | Chile'],
  ])('is refused with its place for %s', (_, line) => {
    expect(() => readLexicon('CONSULT', `# first\n${line}`)).toThrow(
      /^Line 2 of the CONSULT lexicon cannot be read/u,
    )
  })
})

describe('the index', () => {
  const entries = readLexicon(
    'CONCEDE',
    [
      'verb lift | Chile lifted something. | Chile',
      'verb lift | obj=@sanction | needs recipient | recipient on | Chile lifted sanctions on Peru. | Chile > Peru',
      'verb lift | obj=@curfew | Chile lifted the curfew. | Chile',
    ].join('\n'),
  )

  it('puts the most demanding entry first', () => {
    expect((indexLexicon(entries).verbs.get('lift') ?? []).map(nameOfEntry)).toEqual([
      'CONCEDE: verb lift obj=@sanction',
      'CONCEDE: verb lift obj=@curfew',
      'CONCEDE: verb lift',
    ])
  })

  it('refuses an unknown word class', () => {
    const [unknown] = readLexicon('CONCEDE', 'verb lift | obj=@nowhere | Chile lifted it. | Chile')
    expect(() => indexLexicon(unknown === undefined ? [] : [unknown])).toThrow(
      'The CONCEDE entry lift names the unknown word class @nowhere.',
    )
  })
})
