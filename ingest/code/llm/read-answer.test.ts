import { expect, it } from 'vitest'
import { readAnswer } from './read-answer.ts'

const answer = '{"claims": [{"sentence": 3, "trigger": "a \\"}{\\" b"}]}'
const claims = [{ sentence: 3, trigger: 'a "}{" b' }]

it.each([
  ['JSON alone', answer],
  ['a list without its object', '[{"sentence": 3, "trigger": "a \\"}{\\" b"}]'],
  ['a code fence', `Here you are:\n\`\`\`json\n${answer}\n\`\`\`\nAnything else?`],
  ['a fence without a name', `\`\`\`\n${answer}\n\`\`\``],
  ['prose around', `The events {as asked} are ${answer} and no others.`],
  ['thinking aloud', `<think>Perhaps {"claims": []}? No.</think>\n${answer}`],
])('finds the claims in %s', (_what, content) => {
  expect(readAnswer(content)).toEqual(claims)
})

it.each([
  ['nothing', ''],
  ['words', 'I cannot help with that.'],
  ['JSON of another form', '{"events": []}'],
  ['an answer that breaks off', answer.slice(0, -4)],
  ['claims that are no list', '{"claims": {"sentence": 3}}'],
])('finds none in %s', (_what, content) => {
  expect(readAnswer(content)).toBeNull()
})

it('finds that there are none', () => {
  expect(readAnswer('{"claims": []}')).toEqual([])
})

it('takes no time over an answer made to take long', () => {
  const started = performance.now()
  expect(readAnswer('{"claims"'.repeat(100_000))).toBeNull()
  expect(readAnswer('<think>'.repeat(100_000))).toBeNull()
  expect(readAnswer(`\`\`\`${' '.repeat(200_000)}`)).toBeNull()
  expect(performance.now() - started).toBeLessThan(1_000)
})
