import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { startExplorer } from './explorer.ts'
import type { RunningExplorer } from './explorer.ts'

/** Fingers on the drawing of a phone: tap, double tap, drag, pinch. */
let explorer: RunningExplorer
let folder: string

beforeAll(async () => {
  explorer = await startExplorer()
  folder = await mkdtemp(join(tmpdir(), 'dramatis-touch-'))
})
afterAll(async () => {
  await explorer?.stop()
  await rm(folder, { recursive: true, force: true })
})

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }
const Kept = z.looseObject({
  camera: z.object({ x: z.number(), y: z.number(), ratio: z.number(), angle: z.number() }),
  graph: z.looseObject({
    nodes: z.array(z.looseObject({ x: z.number(), y: z.number() })),
    edges: z.array(z.unknown()),
  }),
})
type Point = { x: number; y: number }

async function viewFile(page: Page): Promise<z.infer<typeof Kept>> {
  await page.getByRole('button', { name: 'Keep' }).first().click()
  const save = page.getByRole('button', { name: 'Save as file' })
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()])
  const kept = Kept.parse(JSON.parse((await readFile(await download.path())).toString()))
  await page.getByRole('button', { name: 'Close', exact: true }).click()
  return kept
}

/** Leaves one actor alone in the middle of the drawing, where a finger finds it. */
async function leaveAlone(page: Page, name: string): Promise<Point> {
  const kept = await viewFile(page)
  kept.graph.nodes = kept.graph.nodes
    .filter((node) => JSON.stringify(node).includes(`"name":"${name}"`))
    .slice(0, 1)
  kept.graph.edges = []
  const path = join(folder, 'alone.view.json')
  await writeFile(path, JSON.stringify(kept))
  await page.getByRole('button', { name: 'Keep' }).first().click()
  await page.getByLabel('File of a view').setInputFiles(path)
  await page
    .getByRole('status')
    .getByText(/is open/u)
    .waitFor()
  await page.getByRole('button', { name: 'Close', exact: true }).click()
  await page.getByRole('button', { name: 'Fit into view' }).click()
  const box = await page.locator('#drawing').boundingBox()
  if (box === null) throw new Error('The drawing is not on the page.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** One finger or two, from somewhere to somewhere, in ten moves. */
async function stroke(page: Page, fingers: readonly { from: Point; to: Point }[]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const at = (share: number) =>
    fingers.map(({ from, to }, id) => ({
      id,
      x: from.x + share * (to.x - from.x),
      y: from.y + share * (to.y - from.y),
    }))
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) })
  for (let move = 1; move <= 10; move += 1)
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(move / 10) })
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await session.detach()
}

test('fingers open, move and expand an actor, and zoom', async () => {
  const { page, complaints, close } = await explorer.open(phone)
  await page.getByRole('button', { name: 'No, thanks' }).click()
  await page.getByRole('button', { name: 'Make the panel smaller' }).click()
  const at = await leaveAlone(page, 'Kim Jong-un')
  const { x, y } = at
  const panel = page.getByRole('region', { name: 'Kim Jong-un', exact: true })

  await page.touchscreen.tap(x, y)
  await panel.waitFor()
  await page.getByRole('button', { name: 'Close', exact: true }).click()
  await panel.waitFor({ state: 'detached' })

  const before = await viewFile(page)
  await stroke(page, [
    { from: { x: x + 30, y: y + 20 }, to: { x: x + 90, y: y + 60 } },
    { from: { x: x - 30, y: y - 20 }, to: { x: x - 90, y: y - 60 } },
  ])
  const zoomed = await viewFile(page)
  expect(zoomed.camera.ratio).toBeLessThan(before.camera.ratio * 0.6)
  expect(zoomed.graph).toEqual(before.graph)
  await page.getByRole('button', { name: 'Fit into view' }).click()

  await stroke(page, [{ from: at, to: { x: x + 60, y: y - 40 } }])
  await page.getByRole('button', { name: 'Undo: Move Kim Jong-un' }).click()
  expect((await viewFile(page)).graph).toEqual(before.graph)

  // On a busy machine two taps may come too far apart to be one double tap.
  const expanded = page.getByRole('button', { name: 'Undo: Expand Kim Jong-un' })
  await expect
    .poll(
      async () => {
        await Promise.all([page.touchscreen.tap(x, y), page.touchscreen.tap(x, y)])
        return expanded.isVisible()
      },
      { interval: 2_000, timeout: 30_000 },
    )
    .toBe(true)
  expect(complaints).toEqual([])
  await close()
})
