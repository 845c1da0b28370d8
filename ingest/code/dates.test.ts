import { describe, expect, it } from 'vitest'
import { textCoder } from '../../test/fixtures/coded-text.ts'
import { recordedParses } from '../../test/recorded/parsed-text.ts'
import { isHistory, rangeOf } from './dates.ts'

const code = textCoder(recordedParses('code'))

describe('a TIMEX value', () => {
  it.each([
    ['2025-08-12', '2025-08-12', '2025-08-12', 'day'],
    ['2025-08-12TEV', '2025-08-12', '2025-08-12', 'day'],
    ['2025-W33', '2025-08-11', '2025-08-17', 'week'],
    ['2025-W01', '2024-12-30', '2025-01-05', 'week'],
    ['2025-W33-WE', '2025-08-16', '2025-08-17', 'day'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['2024-FA', '2024-09-01', '2024-11-30', 'season'],
    ['2024-WI', '2024-12-01', '2025-02-28', 'season'],
    ['2024-Q2', '2024-04-01', '2024-06-30', 'season'],
    ['2019', '2019-01-01', '2019-12-31', 'year'],
  ])('%s', (value, from, to, precision) => {
    expect(rangeOf(value)).toEqual({ from, to, precision })
  })

  it.each(['PRESENT_REF', 'XXXX-05', 'THIS P1W', '2025-13', '2025-02-30'])('%s is no date', (value) => {
    expect(rangeOf(value)).toBeNull()
  })
})

describe('when it happened', () => {
  it.each([
    ['Chile and Peru met last week.', '2025-08-11', '2025-08-17', 'week', 'Last week'],
    ['Chile and Peru talked on Thursday.', '2025-08-21', '2025-08-21', 'day', 'Thursday'],
    ['Chile met Peru in December.', '2024-12-01', '2024-12-31', 'month', 'December'],
    ['Chile attacked Peru yesterday.', '2025-08-21', '2025-08-21', 'day', 'yesterday'],
    ['Chile attacked Peru this spring.', '2025-03-01', '2025-05-31', 'season', 'this spring'],
    ['Chile attacked Peru on 3 March 2011.', '2011-03-03', '2011-03-03', 'day', '3 March 2011'],
    ['Chile has sent troops to Peru since autumn 2024.', '2024-09-01', '2024-11-30', 'season', 'autumn 2024'],
  ])('%s', async (text, from, to, precision, words) => {
    const { claims } = await code(text, { publishedOn: '2025-08-22' })
    const date = claims[0]?.date
    expect({ ...date, text: date?.text?.toLowerCase() }).toEqual({
      from,
      to,
      precision,
      text: words.toLowerCase(),
    })
  })

  it.each([['Chile attacked Peru, Anu Tamm said on Friday.'], ['Chile attacked Peru.']])(
    '%s (not known)',
    async (text) => {
      expect((await code(text, { publishedOn: '2025-08-22' })).claims[0]?.date).toBeNull()
    },
  )

  it('tells as history what ended half a year before', () => {
    const date = { from: '2019-01-01', to: '2019-12-31', precision: 'year', text: '2019' } as const
    expect([isHistory(date, '2025-08-22'), isHistory(date, '2020-01-15'), isHistory(date, null)]).toEqual([
      true,
      false,
      false,
    ])
  })
})
