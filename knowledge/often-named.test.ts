import { expect, test } from 'vitest'
import { functionWords, reportWords } from './common-words.ts'
import { countryOf } from './countries.ts'
import { newsRank, oftenNamed } from './often-named.ts'
import { organizationOf } from './organizations.ts'

test('whoever is often named is known, and named once', () => {
  const unknown = oftenNamed.filter((key) => {
    const [kind, id = ''] = key.split(':')
    return (kind === 'country' ? countryOf(id) : organizationOf(id)) === null
  })
  expect(unknown).toEqual([])
  expect(new Set(oftenNamed).size).toBe(oftenNamed.length)
})

test('the first has the highest rank, everybody else none', () => {
  expect(newsRank('country:USA')).toBeGreaterThan(newsRank('country:EST'))
  expect(newsRank('country:RUS')).toBeLessThan(newsRank('country:USA'))
  expect(newsRank('person:anu-tamm')).toBe(0)
})

test('no word is both a function word and one of reports', () => {
  expect([...functionWords].filter((word) => reportWords.has(word))).toEqual([])
})
