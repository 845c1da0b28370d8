import { readFile } from 'node:fs/promises'
import seedrandom from 'seedrandom'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { startExplorer } from './explorer.ts'
import type { OpenPage, RunningExplorer } from './explorer.ts'

/**
 * More than a hundred random commands by keys and buttons, all of them undone, all of them redone. The many seeds are tried without a
 * browser, in client/graph/command/undo.test.ts; here are two with all that stands between a key and a command.
 */
let explorer: RunningExplorer

beforeAll(async () => {
  explorer = await startExplorer()
})
afterAll(() => explorer?.stop())

vi.setConfig({ testTimeout: 900_000 })

const Kept = z.looseObject({ graph: z.looseObject({ nodes: z.array(z.unknown()) }) })

/** The whole graph with its view, as it would be kept in a file; without the camera, which is nobody's command. */
async function graphOf(page: Page): Promise<z.infer<typeof Kept>['graph']> {
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: 'Keep' }).click()
  const save = page.getByRole('button', { name: 'Save as file' })
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()])
  return Kept.parse(JSON.parse((await readFile(await download.path())).toString())).graph
}

/** Waits until no question is on its way and no arrangement is under way. */
async function settled({ page }: OpenPage, asked: ReadonlySet<unknown>): Promise<void> {
  const arranging = page.getByRole('button', { name: 'Arrange: one arrangement is under way' })
  await expect.poll(async () => asked.size + (await arranging.count()), { timeout: 30_000 }).toBe(0)
}

type Step = (page: Page, pick: (below: number) => number) => Promise<void>

/** Presses a button of that name, if there is one that can be pressed. */
async function pressOne(page: Page, name: RegExp, pick: (below: number) => number): Promise<void> {
  const buttons = page.getByRole('button', { name, disabled: false }).filter({ visible: true })
  const count = await buttons.count()
  if (count > 0) await buttons.nth(pick(count)).click()
}

async function openSomebody(page: Page, pick: (below: number) => number): Promise<void> {
  await page.keyboard.press('l')
  const options = page.getByRole('listbox', { name: 'Actors and events in the graph' }).getByRole('option')
  // Filters and a window of time may have left nobody.
  await options.first().or(page.getByText('Everything is filtered out or hidden')).waitFor()
  const count = await options.count()
  if (count > 0) await options.nth(pick(count)).click()
}

const key =
  (keys: string): Step =>
  (page) =>
    page.keyboard.press(keys)

/** What a reader does, the frequent ones more than once. */
const steps: readonly Step[] = [
  openSomebody,
  openSomebody,
  openSomebody,
  key('e'),
  key('e'),
  key('c'),
  key('p'),
  key('p'),
  key('h'),
  key('v'),
  key('v'),
  key('a'),
  (page, pick) => pressOne(page, /^(?:People|Countries|Groups|Organizations|Media): /u, pick),
  (page, pick) => pressOne(page, /(?:cooperation|conflict): /u, pick),
  (page, pick) => pressOne(page, /^Show \d+ hidden$/u, pick),
  key('Control+z'),
  key('Control+Shift+z'),
  async (page, pick) => {
    const sliders = page.getByRole('slider', { name: /^(?:First|Last) day$/u })
    if ((await sliders.count()) === 0) return page.keyboard.press('t')
    await sliders.nth(pick(2)).press(pick(2) === 0 ? 'ArrowRight' : 'PageDown')
  },
]

test.each([1, 2])('a hundred random commands are undone and redone to the letter (seed %i)', async (seed) => {
  const opened = await explorer.open({}, '/?actor=person:kim-jong-un')
  const { page, complaints, close } = opened
  const asked = new Set<unknown>()
  page.on('request', (request) => asked.add(request))
  page.on('requestfinished', (request) => asked.delete(request))
  page.on('requestfailed', (request) => asked.delete(request))
  await page
    .getByRole('button', { name: /^(?:People|Countries): / })
    .first()
    .waitFor()
  await settled(opened, asked)
  const atFirst = await graphOf(page)

  const random = seedrandom(String(seed))
  const pick = (below: number) => Math.floor(random() * below)
  // Not every step is a command: to open an actor is none, and a key may find nothing to do.
  for (let count = 0; count < 280; count += 1) {
    await steps[pick(steps.length)]?.(page, pick)
    await settled(opened, asked)
  }
  // What was taken back last is done again, so that the end is the end of the log.
  await until(page, 'Redo', 'Control+Shift+z')
  const atLast = await graphOf(page)

  const undone = await until(page, 'Undo', 'Control+z')
  expect(await graphOf(page)).toEqual(atFirst)
  const redone = await until(page, 'Redo', 'Control+Shift+z')
  expect(await graphOf(page)).toEqual(atLast)
  process.stdout.write(`undo: seed ${seed}, ${undone} commands taken back and done again\n`)
  expect(undone).toBeGreaterThanOrEqual(100)
  expect(redone).toBe(undone)
  expect(complaints).toEqual([])
  await close()
})

/** Presses the keys until there is nothing left to undo or redo; how often. */
async function until(page: Page, name: 'Undo' | 'Redo', keys: string): Promise<number> {
  await page.keyboard.press('Escape')
  for (let count = 0; ; count += 1) {
    if (await page.getByRole('button', { name, exact: true, disabled: true }).count()) return count
    await page.keyboard.press(keys)
  }
}
