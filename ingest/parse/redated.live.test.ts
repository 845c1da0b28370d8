import { expect, inject, it } from 'vitest'
import { annotate } from './corenlp-client.ts'
import type { ParsedArticle } from './parsed-article.ts'
import { redated } from './redated.ts'

const phrases = (
  'today;yesterday;tomorrow;this morning;tonight;last night;yesterday evening;on Monday;on Friday morning;late on Sunday;early Tuesday;Saturday night;' +
  'last week;this week;next week;earlier this week;last month;this month;next month;last year;this year;next year;last weekend;this weekend;' +
  'two days ago;a week ago;three weeks ago;two months ago;a year ago;ten years ago;in May;in December;in January;on 3 May;on May 3;on 25 August;on Dec. 27;' +
  'in spring;in autumn;last autumn;in 2019;in March 2011;on 3 May 2015;in the 1990s;now;previously;for two years;every Monday;last Wednesday;' +
  'a day earlier;overnight;earlier this year;over the past week;in the second quarter;by the end of the year'
).split(';')
const text = phrases
  .flatMap((phrase) => [
    `Marko Ilves met Anu Tamm ${phrase}.`,
    `Marko Ilves said Anu Tamm would visit Pelmark ${phrase}.`,
  ])
  .join('\n\n')
const days = [null, '2025-08-22', '2024-02-29', '2025-12-31', '2026-01-01']

/** Sentence by sentence: those whose times moved as SUTime moves them, those left to it, those that went wrong. */
function compare(former: ParsedArticle, wanted: ParsedArticle, dates: { from: string | null; to: string }) {
  let moved = 0
  const left: string[] = []
  const wrong: unknown[] = []
  former.sentences.forEach((sentence, index) => {
    const words = text.slice(sentence.start, sentence.end)
    const found = redated({ sentences: [sentence] }, text, dates)
    if (found === null) left.push(words)
    else if (JSON.stringify(found.sentences[0]?.times) === JSON.stringify(wanted.sentences[index]?.times))
      moved += 1
    else
      wrong.push({ dates, words, found: found.sentences[0]?.times, wanted: wanted.sentences[index]?.times })
  })
  return { moved, left, wrong }
}

it('gives the times that the engine gives on the other day, or none', async () => {
  const [server] = inject('corenlp')
  if (server === undefined) throw new Error('the live project provides a CoreNLP')
  const parses: (readonly [string | null, ParsedArticle])[] = []
  for (const day of days) parses.push([day, await annotate(server, text, day)])
  const wrong: unknown[] = []
  let moved = 0
  let all = 0
  const left = new Map<string, number>()
  for (const [from, former] of parses)
    for (const [to, wanted] of parses) {
      if (to === null || from === to) continue
      const compared = compare(former, wanted, { from, to })
      wrong.push(...compared.wrong)
      moved += compared.moved
      all += former.sentences.length
      for (const words of compared.left) left.set(words, (left.get(words) ?? 0) + 1)
    }
  expect(wrong).toEqual([])
  expect(moved / all, `left to the engine: ${JSON.stringify([...left])}`).toBeGreaterThan(0.7)
}, 240_000)
