import { expect, it } from 'vitest'
import type { JobStep } from '../../model/api/jobs.ts'
import { openFeed } from './job-feed.ts'

const step = (article: string): JobStep => ({ step: 'known', path: 'a.txt', article })

it('tells steps as they come, and what somebody missed by the id of the last step seen', () => {
  const feed = openFeed('run')
  const heard: string[] = []
  feed.tell(step('a'))
  const unfollow = feed.follow({ step: ({ id }) => heard.push(id), end: () => heard.push('end') })
  feed.tell(step('b'))
  feed.tell(step('c'))
  expect(heard).toEqual(['run-2', 'run-3'])
  expect(feed.after('run-1')).toEqual([
    { id: 'run-2', step: step('b') },
    { id: 'run-3', step: step('c') },
  ])
  expect([feed.after(null), feed.after('earlier-2')]).toEqual([[], []])
  unfollow()
  feed.tell(step('d'))
  feed.end()
  expect(heard).toEqual(['run-2', 'run-3'])
})

it('tells the end, also to those who come after it', () => {
  const feed = openFeed('run')
  const heard: string[] = []
  const follow = (name: string) => feed.follow({ step: () => {}, end: () => heard.push(name) })
  follow('first')
  feed.end()
  follow('late')
  expect(heard).toEqual(['first', 'late'])
})

it('keeps a thousand steps', () => {
  const feed = openFeed('run')
  for (let number = 0; number < 1500; number += 1) feed.tell(step(String(number)))
  expect(feed.after('run-500')).toEqual([])
  expect(feed.after('run-501').length).toBe(999)
})
