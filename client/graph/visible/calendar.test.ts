import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkId, nodeId } from '../model/ids.ts'
import { Calendar } from './calendar.ts'
import type { DatedEvent } from './calendar.ts'

const [anu, marko, piret] = ['person:anu', 'person:marko', 'person:piret'].map(nodeId)
if (anu === undefined || marko === undefined || piret === undefined) throw new Error('a cast of three')

const dated = (name: string, actors: readonly (typeof anu)[], ...days: DatedEvent['days']): DatedEvent => ({
  id: nodeId(`event:${name}`),
  quad: 1,
  actors,
  days,
})

describe('a calendar', () => {
  it('counts events that touch a period, each once, and none without a date', () => {
    const calendar = new Calendar()
    calendar.learn(
      [anu, marko],
      [
        dated('day', [anu, marko], ['2025-08-12', '2025-08-12']),
        dated('month', [anu, marko], ['2025-08-01', '2025-08-31']),
        dated('reported twice', [anu, marko], ['2025-08-10', '2025-08-10'], ['2025-08-12', '2025-08-12']),
        dated('undated', [anu, marko]),
      ],
    )
    const link = linkId(anu, marko, 1)
    const count = (from: string, to: string) => calendar.within({ from, to }).countOf(link)
    expect([
      count('2025-08-12', '2025-08-12'),
      count('2025-08-01', '2025-08-09'),
      count('2025-08-09', '2025-08-13'),
      count('2025-08-31', '2025-12-31'),
      count('2025-09-01', '2025-12-31'),
    ]).toEqual([3, 1, 3, 1, 0])
    const { hasEvent, countOf } = calendar.within({ from: '2025-08-12', to: '2025-08-12' })
    expect(hasEvent(nodeId('event:day'))).toBe(true)
    expect(hasEvent(nodeId('event:undated'))).toBe(false)
    expect(countOf(linkId(anu, piret, 1))).toBe(0)
  })

  it('comes to the same in whatever portions it is learnt', () => {
    const cast = Array.from({ length: 6 }, (_, index) => nodeId(`person:${index}`))
    const period = { from: '2025-01-01', to: '2025-12-31' }
    fc.assert(
      fc.property(
        fc.array(fc.subarray(cast, { minLength: 2 }), { maxLength: 12 }),
        fc.subarray(cast, { minLength: 2 }),
        (parties, first) => {
          const events = parties.map((actors, index) =>
            dated(String(index), actors, ['2025-03-01', '2025-03-01']),
          )
          const whole = new Calendar()
          whole.learn(cast, events)
          const portions = new Calendar()
          portions.learn(
            first,
            events.map((event) => ({ ...event, actors: event.actors.filter((id) => first.includes(id)) })),
          )
          portions.learn(cast, events)
          const countsOf = (calendar: Calendar) => {
            const { countOf } = calendar.within(period)
            return cast.flatMap((one) => cast.map((other) => countOf(linkId(one, other, 1))))
          }
          expect(countsOf(portions)).toEqual(countsOf(whole))
        },
      ),
    )
  })
})
