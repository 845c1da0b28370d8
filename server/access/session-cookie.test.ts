import { expect, it } from 'vitest'
import { sessionCookies } from './session-cookie.ts'

const anna = { name: 'anna', role: 'write' as const }

it('reads what it issued, among other cookies', () => {
  const cookies = sessionCookies()
  const { value } = cookies.issue(anna)
  expect(cookies.read(`theme=dark; dramatis_session=${value}`)).toEqual(anna)
})

it('does not read a changed, foreign, old or missing one', () => {
  let now = 0
  const cookies = sessionCookies(() => now)
  const { value, maxAgeMs } = cookies.issue(anna)
  expect(cookies.read(`dramatis_session=x${value}`)).toBeNull()
  expect(sessionCookies().read(`dramatis_session=${value}`)).toBeNull()
  expect([cookies.read(undefined), cookies.read(''), cookies.read('dramatis_session=')]).toEqual([
    null,
    null,
    null,
  ])
  now = maxAgeMs
  expect(cookies.read(`dramatis_session=${value}`)).toBeNull()
})
