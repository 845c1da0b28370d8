import { describe, expect, it } from 'vitest'
import { indexLexicon } from './lexicon.ts'
import { nameOfEntry } from './lexicon-entry.ts'
import { readLexicon } from './read-lexicon.ts'
import { wordClass } from './word-classes.ts'

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
    ['a misspelt setting', 'verb meet | recipiant obj | Chile met Peru. | Chile > Peru'],
    ['a misspelt slot', 'verb meet | recipient objj | Chile met Peru. | Chile > Peru'],
    ['a misspelt slot that is needed', 'verb meet | needs side | Chile met Peru. | Chile > Peru'],
    ['a misspelt slot of a condition', 'verb meet | objj!=trophy | Chile met Peru. | Chile > Peru'],
    ['a slot that conditions do not see', 'verb meet | iobj=trophy | Chile met Peru. | Chile > Peru'],
    ['an unknown class in a condition', 'verb meet | obj=@nowhere | Chile met Peru. | Chile > Peru'],
    ['an unknown class in a veto', 'verb meet | never @sprot | Chile met Peru. | Chile > Peru'],
    ['a class that every object has', 'verb meet | obj=@constructor | Chile met Peru. | Chile > Peru'],
    ['an empty word', 'verb meet | obj=trophy, | Chile met Peru. | Chile > Peru'],
    ['a setting without values', 'verb meet | recipient | Chile met Peru. | Chile > Peru'],
    ['a setting that stands twice', 'verb meet | needs obj | needs with | Chile met Peru. | Chile > Peru'],
    ['two modes', 'noun talk | mode visit,third-party | Chile met Peru. | Chile > Peru'],
    ['an example that is no sentence', 'verb meet | both obj | A. | Chile > Peru'],
    ['a coding that is missing', 'verb meet | both obj | Chile met Peru.'],
    ['no example at all', 'verb meet | Chile'],
  ])('is refused with its place for %s', (_, line) => {
    expect(() => readLexicon('CONSULT', `# first\n${line}`)).toThrow(
      /^Line 2 of the CONSULT lexicon \(consult\.lexicon:2\) cannot be read/u,
    )
  })

  it('says everything that is wrong with it', () => {
    const line = 'verb foo | recipiant obj | never @sprot | objj!=trophy | A. | Chile > Peru'
    expect(() => readLexicon('CONSULT', line)).toThrow(
      /“recipiant obj” is neither.*conditions\.0\.slot.*unknown word class @sprot.*example: not a sentence/u,
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
})

it('throws for a word class that does not exist', () => {
  expect(() => wordClass('sprot')).toThrow('There is no word class @sprot.')
  expect(wordClass('sport').has('match')).toBe(true)
})
