import { describe, expect, it } from 'vitest'
import { textCoder } from '../../../test/fixtures/coded-text.ts'
import { recordedParses } from '../../../test/recorded/parsed-text.ts'
import type { EventDate } from '../../../model/dates.ts'
import { isHistory } from './dates.ts'

const code = textCoder(recordedParses('dates'))

/** The date of what Chile does or Peru suffers, in a text of Friday, 22 August 2025. */
async function dateIn(text: string, publishedOn: string | null = '2025-08-22'): Promise<EventDate | null> {
  const { claims } = await code(text, publishedOn === null ? {} : { publishedOn })
  const told = claims.findLast(
    ({ actors, recipients }) => actors.includes('country:CHL') || recipients.includes('country:PER'),
  )
  return (told ?? claims.at(-1))?.date ?? null
}

const spanOf = ({ from, to, precision }: EventDate): string =>
  `${from === to ? from : `${from}..${to}`} ${precision}`

describe('when it happened', () => {
  it.each([
    ['Chile attacked Peru on Monday.', '2025-08-18 day', 'Monday'],
    ['Chile attacked Peru on Friday.', '2025-08-22 day', 'Friday'],
    ['Chile attacked Peru on Saturday.', '2025-08-16 day', 'Saturday'],
    ['On Saturday, Chile attacked Peru.', '2025-08-16 day', 'Saturday'],
    ['Chile will attack Peru on Saturday.', '2025-08-23 day', 'Saturday'],
    ['Chile plans to attack Peru on Saturday.', '2025-08-23 day', 'Saturday'],
    ['Chile and Peru agreed to meet on Sunday.', '2025-08-24 day', 'Sunday'],
    ['Chile holds talks with Peru on Monday.', '2025-08-25 day', 'Monday'],
    ['Chile is meeting Peru on Monday morning.', '2025-08-25 day', 'Monday morning'],
    ['Chile does not meet Peru on Monday.', '2025-08-25 day', 'Monday'],
    ["Chile won't meet Peru on Monday.", '2025-08-25 day', 'Monday'],
    ['Chile is going to attack Peru on Monday.', '2025-08-25 day', 'Monday'],
    ['Chile is going to attack Peru in January.', '2026-01-01..2026-01-31 month', 'January'],
    ['Marko Ilves, arrested by Chile on Monday, will face trial.', '2025-08-18 day', 'Monday'],
    ['Marko Ilves, arrested by Chile on Monday, faces trial.', '2025-08-18 day', 'Monday'],
    ['On Monday, Chile is said to have attacked Peru.', '2025-08-18 day', 'Monday'],
    ['Norway named the towns to be attacked by Chile in January.', '2026-01-01..2026-01-31 month', 'January'],
    ["Monday's attack on Peru by Chile is a crime.", '2025-08-18 day', 'Monday'],
    ["Monday's attack on Peru shows the strength of Chile.", '2025-08-18 day', 'Monday'],
    ['Chile attacked Peru last Wednesday.', '2025-08-13 day', 'last Wednesday'],
    ['Chile attacked Peru on Wednesday last week.', '2025-08-13 day', 'Wednesday last week'],
    ['Chile attacked Peru late on Tuesday.', '2025-08-19 day', 'late on Tuesday'],
    ['Chile attacked Peru early Tuesday.', '2025-08-19 day', 'early Tuesday'],
    ['Chile attacked Peru on Tuesday morning.', '2025-08-19 day', 'Tuesday morning'],
    ['Chile attacked Peru on Monday night.', '2025-08-18 day', 'Monday night'],
    ['Chile attacked Peru at 3pm on Tuesday.', '2025-08-19 day', '3pm on Tuesday'],
    ['Chile attacked Peru today.', '2025-08-22 day', 'today'],
    ['Chile attacked Peru yesterday.', '2025-08-21 day', 'yesterday'],
    ['Chile attacked Peru yesterday evening.', '2025-08-21 day', 'yesterday evening'],
    ['Chile attacked Peru last night.', '2025-08-21 day', 'last night'],
    ['Chile attacked Peru this morning.', '2025-08-22 day', 'this morning'],
    ['Chile attacked Peru overnight.', '2025-08-21..2025-08-22 day', 'overnight'],
    ['Chile attacked Peru two days ago.', '2025-08-20 day', 'two days ago'],
    ['Chile attacked Peru hours ago.', '2025-08-22 day', 'hours ago'],
    ['Chile attacked Peru six hours ago.', '2025-08-22 day', 'six hours ago'],
    ['Chile attacked Peru several hours ago.', '2025-08-22 day', 'several hours ago'],
    ['Chile attacked Peru 72 hours ago.', '2025-08-19 day', '72 hours ago'],
    ['Chile attacked Peru forty-eight hours ago.', '2025-08-20 day', 'forty-eight hours ago'],
    ['Chile attacked Peru on 3 May.', '2025-05-03 day', '3 May'],
    ['Chile attacked Peru on May 3.', '2025-05-03 day', 'May 3'],
    ['Chile attacked Peru on the 3rd of May.', '2025-05-03 day', 'the 3rd of May'],
    ['Chile attacked Peru on Dec. 27.', '2024-12-27 day', 'Dec. 27'],
    ['Chile attacked Peru on May 3, 2021.', '2021-05-03 day', 'May 3, 2021'],
    ['Chile attacked Peru on 3 March 2011.', '2011-03-03 day', '3 March 2011'],
    ['Chile attacked Peru on Sunday, May 4.', '2025-05-04 day', 'Sunday, May 4'],
    ['Chile attacked Peru on 4 May last year.', '2024-05-04 day', '4 May last year'],
    ['Chile attacked Peru on Christmas Day.', '2024-12-25 day', 'Christmas Day'],
    ['Chile will attack Peru tomorrow.', '2025-08-23 day', 'tomorrow'],
    ['Chile will attack Peru on September 5.', '2025-09-05 day', 'September 5'],
    ['Chile attacked Peru between 3 and 5 May.', '2025-05-03..2025-05-05 day', '3 and 5 May'],
    ['Chile attacked Peru between May 3 and May 5.', '2025-05-03..2025-05-05 day', 'May 3 and May 5'],
    ['Chile attacked Peru from 3 to 5 May.', '2025-05-03..2025-05-05 day', '3 to 5 May'],
    ['Chile attacked Peru on May 3-5.', '2025-05-03..2025-05-05 day', 'May 3-5'],
    ['Chile attacked Peru from 2019 to 2021.', '2019-01-01..2021-12-31 year', '2019 to 2021'],
    ['Chile attacked Peru between 2019 and 2021.', '2019-01-01..2021-12-31 year', '2019 and 2021'],
    ['Chile attacked Peru on Monday and Tuesday.', '2025-08-18..2025-08-19 day', 'Monday and Tuesday'],
    ['Chile attacked Peru at the weekend.', '2025-08-16..2025-08-17 day', 'the weekend'],
    ['Chile attacked Peru last weekend.', '2025-08-16..2025-08-17 day', 'last weekend'],
    ['Chile will attack Peru this weekend.', '2025-08-23..2025-08-24 day', 'this weekend'],
    ['Chile attacked Peru last week.', '2025-08-11..2025-08-17 week', 'last week'],
    ['Chile attacked Peru this week.', '2025-08-18..2025-08-24 week', 'this week'],
    ['Chile attacked Peru earlier this week.', '2025-08-18..2025-08-24 week', 'earlier this week'],
    ['Chile will attack Peru next week.', '2025-08-25..2025-08-31 week', 'next week'],
    ['Chile attacked Peru two weeks ago.', '2025-08-04..2025-08-10 week', 'two weeks ago'],
    ['Chile attacked Peru in the past week.', '2025-08-15..2025-08-22 week', 'the past week'],
    ['Chile attacked Peru in January.', '2025-01-01..2025-01-31 month', 'January'],
    ['Chile will attack Peru in January.', '2026-01-01..2026-01-31 month', 'January'],
    ['Chile attacked Peru in December.', '2024-12-01..2024-12-31 month', 'December'],
    ['Chile attacked Peru in January 2024.', '2024-01-01..2024-01-31 month', 'January 2024'],
    ['Chile attacked Peru last January.', '2025-01-01..2025-01-31 month', 'last January'],
    ['Chile attacked Peru last month.', '2025-07-01..2025-07-31 month', 'last month'],
    ['Chile attacked Peru this month.', '2025-08-01..2025-08-31 month', 'this month'],
    ['Chile attacked Peru earlier this month.', '2025-08-01..2025-08-31 month', 'earlier this month'],
    ['Chile attacked Peru in late May.', '2025-05-01..2025-05-31 month', 'late May'],
    ['Chile attacked Peru in mid-May.', '2025-05-01..2025-05-31 month', 'mid-May'],
    ['Chile attacked Peru at the end of May.', '2025-05-01..2025-05-31 month', 'the end of May'],
    ['Chile attacked Peru in May last year.', '2024-05-01..2024-05-31 month', 'May last year'],
    ['Chile attacked Peru in May of 2020.', '2020-05-01..2020-05-31 month', 'May of 2020'],
    ['Chile attacked Peru three months ago.', '2025-05-01..2025-05-31 month', 'three months ago'],
    ['Chile attacked Peru this spring.', '2025-03-01..2025-05-31 season', 'this spring'],
    ['Chile attacked Peru in the autumn.', '2024-09-01..2024-11-30 season', 'autumn'],
    ['Chile attacked Peru in spring 2024.', '2024-03-01..2024-05-31 season', 'spring 2024'],
    ['Chile attacked Peru last summer.', '2024-06-01..2024-08-31 season', 'last summer'],
    ['Chile attacked Peru last spring.', '2025-03-01..2025-05-31 season', 'last spring'],
    [
      'Chile attacked Peru in the first quarter of 2024.',
      '2024-01-01..2024-03-31 season',
      'the first quarter of 2024',
    ],
    [
      'Chile attacked Peru in the first half of 2024.',
      '2024-01-01..2024-06-30 season',
      'the first half of 2024',
    ],
    ['Chile has sent troops to Peru since autumn 2024.', '2024-09-01..2024-11-30 season', 'autumn 2024'],
    ['Chile attacked Peru in 2011.', '2011-01-01..2011-12-31 year', '2011'],
    ['Chile attacked Peru last year.', '2024-01-01..2024-12-31 year', 'last year'],
    ['Chile attacked Peru this year.', '2025-01-01..2025-12-31 year', 'this year'],
    ['Chile attacked Peru earlier this year.', '2025-01-01..2025-12-31 year', 'earlier this year'],
    ['Chile attacked Peru in early 2024.', '2024-01-01..2024-12-31 year', 'early 2024'],
    ['Chile attacked Peru two years ago.', '2023-01-01..2023-12-31 year', 'two years ago'],
    ['Chile attacked Peru in the 1990s.', '1990-01-01..1999-12-31 year', 'the 1990s'],
    ['Chile attacked Peru during the 2011 war.', '2011-01-01..2011-12-31 year', '2011'],
    ['Anu Tamm said on Friday that Chile had attacked Peru on Monday.', '2025-08-18 day', 'Monday'],
    ['Chile, which attacked Peru in May, praised Norway.', '2025-05-01..2025-05-31 month', 'May'],
    ["Monday's attack by Chile on Peru was long.", '2025-08-18 day', 'Monday'],
    ['In 2011, when Chile attacked Peru, Norway was silent.', '2011-01-01..2011-12-31 year', '2011'],
    ['It began in 2011, when Chile attacked Peru.', '2011-01-01..2011-12-31 year', '2011'],
    ['The crisis began on Monday, when Chile attacked Peru.', '2025-08-18 day', 'Monday'],
    ['On Tuesday, Anu Tamm visited Oslo, where she met Marko Ilves.', '2025-08-19 day', 'Tuesday'],
    ['Norway met Kenya on Thursday, a day after Chile attacked Peru.', '2025-08-20 day', 'a day after'],
    [
      'Norway met Kenya on Tuesday, two days before Chile attacked Peru.',
      '2025-08-21 day',
      'two days before',
    ],
    ['A court sentenced Marko Ilves to 14 years in 2023.', '2023-01-01..2023-12-31 year', '2023'],
    ['Chile met Peru in May and attacked Norway in June.', '2025-06-01..2025-06-30 month', 'June'],
    ['Norway met Kenya on Wednesday. Chile attacked Peru the same day.', '2025-08-20 day', 'the same day'],
    [
      'Norway met Kenya on Wednesday. Chile attacked Peru the following day.',
      '2025-08-21 day',
      'the following day',
    ],
    ['Norway met Kenya on Wednesday. Chile attacked Peru a day earlier.', '2025-08-19 day', 'a day earlier'],
    [
      'Norway met Kenya on Wednesday. Chile had attacked Peru the day before.',
      '2025-08-19 day',
      'the day before',
    ],
    ['Norway met Kenya on Wednesday. Chile attacked Peru that day.', '2025-08-20 day', 'that day'],
    [
      'Norway met Kenya in 2009. Chile attacked Peru that February.',
      '2009-02-01..2009-02-28 month',
      'that February',
    ],
    [
      'Norway met Kenya in 2018. Chile attacked Peru the same year.',
      '2018-01-01..2018-12-31 year',
      'the same year',
    ],
    [
      'Norway met Kenya in 2015. Chile attacked Peru a year later.',
      '2016-01-01..2016-12-31 year',
      'a year later',
    ],
    [
      'Norway met Kenya on 3 May 2015. Chile attacked Peru a week later.',
      '2015-05-04..2015-05-10 week',
      'a week later',
    ],
    [
      'Chile attacked Peru on Wednesday. The attack by Chile on Peru was long.',
      '2025-08-20 day',
      'Wednesday',
    ],
    ['LIMA, Aug. 12, 2025 - Chile attacked Peru on Monday.', '2025-08-18 day', 'Monday'],
    ['Norway praised Chile on Tuesday and attacked Peru.', '2025-08-19 day', 'Tuesday'],
    ['Chile attacked Peru in the past three days.', '2025-08-19..2025-08-22 day', 'the past three days'],
    ['Chile attacked Peru on October 3-9.', '2024-10-03..2024-10-09 week', 'October 3-9'],
    ['On the night of 3 May, Chile attacked Peru.', '2025-05-03 day', 'the night of 3 May'],
    ['Chile attacked Peru before dawn on Monday.', '2025-08-18 day', 'dawn on Monday'],
    ['Chile attacked Peru on Monday at noon.', '2025-08-18 day', 'Monday at noon'],
    ['Chile is to attack Peru on Monday.', '2025-08-25 day', 'Monday'],
    ['Chile would attack Peru on Monday, Anu Tamm said.', '2025-08-25 day', 'Monday'],
    ['Chile threatened on Monday to attack Peru.', '2025-08-18 day', 'Monday'],
  ])('%s', async (text, span, words) => {
    const date = await dateIn(text)
    expect([date === null ? null : spanOf(date), date?.text?.toLowerCase() ?? null]).toEqual([
      span,
      words?.toLowerCase() ?? null,
    ])
  })

  it.each([
    ['Chile attacked Peru.'],
    ['Chile attacked Peru in recent days.'],
    ['Chile attacked Peru at the same time.'],
    ['Chile attacked Peru, Anu Tamm said on Friday.'],
    ['Anu Tamm said on Friday that Chile had attacked Peru.'],
    ['Chile attacked Peru a day earlier.'],
    ['Chile attacked Peru the same day.'],
    ['Chile attacked Peru every Monday.'],
    ['Chile attacked Peru for three days.'],
    ['Norway praised Chile on Monday for the attack on Peru.'],
    ['PYONGYANG, Aug 12 — Chile attacked Peru.'],
    ['Chile has repeatedly attacked Peru.'],
    ['Chile has attacked Peru.'],
    ['Chile has not attacked Peru.'],
    ['Has Chile attacked Peru?'],
    ['Norway praised Chile. Kenya praised Chile. Chile has attacked Peru.'],
  ])('%s (not known)', async (text) => {
    expect(await dateIn(text)).toBeNull()
  })
})

it.each([
  ['Chile attacked Peru in the past month.', '2025-04-30..2025-05-31 month'],
  ['Chile attacked Peru 72 hours ago.', '2025-05-28 day'],
])('counts back from the last of a month: %s', async (text, span) => {
  const date = await dateIn(text, '2025-05-31')
  expect(date === null ? null : spanOf(date)).toBe(span)
})

describe('without a publication date', () => {
  it.each([
    ['Chile attacked Peru on 3 March 2011.', '2011-03-03 day'],
    ['Chile attacked Peru in May 2020.', '2020-05-01..2020-05-31 month'],
    ['Chile attacked Peru in 2011.', '2011-01-01..2011-12-31 year'],
    ['Norway met Kenya on 3 May 2015. Chile attacked Peru the following day.', '2015-05-04 day'],
  ])('%s', async (text, span) => {
    const date = await dateIn(text, null)
    expect(date === null ? null : spanOf(date)).toBe(span)
  })

  it.each([
    ['Chile attacked Peru on Monday.'],
    ['Chile attacked Peru last week.'],
    ['Chile attacked Peru in May.'],
    ['Chile has attacked Peru.'],
    ['Chile attacked Peru yesterday.'],
  ])('%s (not known)', async (text) => {
    expect(await dateIn(text, null)).toBeNull()
  })
})

it('tells as history what ended half a year before', () => {
  const date = { from: '2019-01-01', to: '2019-12-31', precision: 'year', text: '2019' } as const
  expect([isHistory(date, '2025-08-22'), isHistory(date, '2020-01-15'), isHistory(date, null)]).toEqual([
    true,
    false,
    false,
  ])
})
