import { expect, it } from 'vitest'
import { fileName } from './file-name.ts'

it.each([
  ['talks.txt', 'talks.txt'],
  ['Börse am 3. März.HTML', 'Börse am 3. März.HTML'],
  ['../../etc/passwd.txt', 'passwd.txt'],
  [String.raw`C:\reports\talks.md`, 'talks.md'],
  ['..', 'file'],
  ['', 'file'],
  ['.hidden.txt', 'hidden.txt'],
  ['--published.txt', 'published.txt'],
  ['- .txt', 'txt'],
  ['a\u0000b\u202Etxt.json', 'abtxt.json'],
  [`${'x'.repeat(300)}.jsonl`, `${'x'.repeat(60)}.jsonl`],
])('keeps %j as %j', (given, kept) => {
  expect(fileName(given, [])).toBe(kept)
})

it('tells files of one name apart, also where the case of letters does not count', () => {
  const taken: string[] = []
  for (const given of ['a.txt', 'A.txt', 'b/a.txt']) taken.push(fileName(given, taken))
  expect(taken).toEqual(['a.txt', 'A (2).txt', 'a (3).txt'])
})
