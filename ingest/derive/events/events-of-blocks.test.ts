import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { aReportingClaim } from '../../../test/fixtures/reporting-claim.ts'
import { eventsOfBlocks, withNeighbours } from './events-of-blocks.ts'

const month = (number: number) => `SUPPORT|person:anu-tamm|2025-0${number}`
const onDay = (id: string, day: string) =>
  aReportingClaim(id, { dateFrom: day, dateTo: day, block: month(Number(day.slice(5, 7))) })
const undated = (id: string, publishedAt: string) =>
  aReportingClaim(id, {
    dateFrom: null,
    dateTo: null,
    publishedAt,
    block: month(Number(publishedAt.slice(5, 7))),
  })
const idsOf = (...given: Parameters<typeof eventsOfBlocks>) =>
  eventsOfBlocks(...given)
    .map(({ claims }) => claims.map(({ id }) => id).join(' '))
    .toSorted()

test('an event at the end of a month has its reports of the next', () => {
  const claims = [onDay('a', '2025-03-31'), undated('b', '2025-04-02'), onDay('c', '2025-04-20')]
  expect(idsOf([month(3), month(4)], claims)).toEqual(['a b', 'c'])
})

test('a vague report is perhaps one of the events it fits, and says why', () => {
  const week = aReportingClaim('b', { dateFrom: '2025-03-03', dateTo: '2025-03-09', block: month(3) })
  const events = eventsOfBlocks([month(3)], [onDay('a', '2025-03-04'), week, onDay('c', '2025-03-06')])
  const reasons = ['dates that agree', 'same actors and recipients', 'both “praised”']
  expect(events.map(({ claims, perhaps }) => ({ id: claims[0]?.id, perhaps }))).toEqual([
    { id: 'a', perhaps: [{ claim: 'b', points: 6.75, reasons }] },
    { id: 'b', perhaps: [{ claim: 'c', points: 6.75, reasons }] },
    { id: 'c', perhaps: [] },
  ])
})

test('the blocks beside are asked for', () => {
  expect(withNeighbours([month(3), 'SUPPORT||article'])).toEqual(
    [month(2), month(3), month(4), 'SUPPORT||article'].toSorted(),
  )
})

const day = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 28 }))
  .map(([number, date]) => `2025-0${number}-${String(date).padStart(2, '0')}`)
const claims = fc.array(fc.tuple(day, fc.boolean()), { maxLength: 16 }).map((drafts) =>
  drafts.map(([when, dated], index) => {
    const id = String.fromCodePoint(97 + index)
    return dated ? onDay(id, when) : undated(id, when)
  }),
)

test('what becomes of a block depends on itself and its neighbours only', () => {
  fc.assert(
    fc.property(claims, fc.integer({ min: 1, max: 6 }), (given, number) => {
      const all = told(eventsOfBlocks([1, 2, 3, 4, 5, 6].map(month), given))
      const near = new Set(withNeighbours([month(number)]))
      const seen = given.filter(({ block }) => near.has(block))
      const alone = told(eventsOfBlocks([month(number)], seen))
      const own = given.filter(({ block }) => block === month(number)).map(({ id }) => id)
      const ofOwn = [...all.keys()].filter((ids) => own.some((id) => ids.split(' ').includes(id)))
      expect([...alone].filter(([ids, perhaps]) => all.get(ids) !== perhaps)).toEqual([])
      expect(ofOwn.filter((ids) => !alone.has(ids))).toEqual([])
    }),
  )
})

/** The claims of each event, with the events that may be the same. */
function told(events: ReturnType<typeof eventsOfBlocks>): Map<string, string> {
  return new Map(
    events.map(({ claims, perhaps }) => [claims.map(({ id }) => id).join(' '), JSON.stringify(perhaps)]),
  )
}
