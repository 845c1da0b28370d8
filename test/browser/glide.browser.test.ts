import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveStage } from './drawing/serve-stage.ts'
import type { Stage } from './drawing/serve-stage.ts'

/** What only readers see who did not ask for reduced motion: whoever is moved glides, and ends exactly at the new place. */
let stage: Stage
let page: Page

beforeAll(async () => {
  stage = await serveStage()
  const opened = await stage.open('glide-stage.ts', { reducedMotion: 'no-preference' })
  page = opened.page
  await page.waitForFunction(() => window.glide !== undefined, null, { timeout: 60_000 })
})
afterAll(() => stage?.stop())

/** Longer than any glide, in milliseconds. */
const afterwards = 1200

test('whoever a command moves is seen on the way, and ends exactly at the place; a picture made on the way has that place', async () => {
  const seen = await page.evaluate(async (milliseconds) => {
    const { glide } = window
    if (glide === undefined) throw new Error('There is no stage.')
    const before = glide.places()['Anu']
    glide.begin('turn')
    const onTheWay: number[] = []
    const pictures = new Set([glide.picture()])
    const begun = performance.now()
    while (performance.now() - begun < milliseconds) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
      onTheWay.push(glide.places()['Anu']?.x ?? Number.NaN)
      pictures.add(glide.picture())
    }
    return {
      before,
      onTheWay,
      pictures: pictures.size,
      after: glide.places(),
      settled: await glide.settled(),
    }
  }, afterwards)
  const [from, to] = [seen.before?.x ?? Number.NaN, seen.after['Anu']?.x ?? Number.NaN]
  expect(Math.abs(to - from)).toBeGreaterThan(100)
  const between = seen.onTheWay.filter((x) => Math.min(from, to) + 1 < x && x < Math.max(from, to) - 1)
  expect(between.length).toBeGreaterThan(0)
  expect(seen.after).toEqual(seen.settled)
  expect(seen.pictures).toBe(1)
})

test.each([['pin'], ['undo'], ['turn'], ['hide']] as const)(
  'a command in the middle of a glide leaves nobody halfway: %s',
  async (second) => {
    const seen = await page.evaluate(
      async ([second, milliseconds]) => {
        const { glide } = window
        if (glide === undefined) throw new Error('There is no stage.')
        const before = glide.places()['Anu']
        glide.begin('turn')
        await new Promise((resolve) => setTimeout(resolve, 200))
        const middle = glide.places()['Anu']
        glide.begin(second)
        await new Promise((resolve) => setTimeout(resolve, milliseconds))
        return { before, middle, after: glide.places(), settled: await glide.settled() }
      },
      [second, afterwards] as const,
    )
    expect(seen.middle).not.toEqual(seen.before)
    expect(seen.middle).not.toEqual(seen.after['Anu'])
    expect(seen.after).toEqual(seen.settled)
  },
)
