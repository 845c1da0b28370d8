import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { createServer } from 'vite'
import type { ViteDevServer } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { longestTask, openExplorer, pageTime, startExplorer } from './explorer.ts'
import type { OpenPage, RunningExplorer } from './explorer.ts'
import { largeGraph } from './drawing/large-graph.ts'

/** The tenth acceptance criterion, as far as the drawing goes: what JavaScript costs at sizes where it shows. */
let explorer: RunningExplorer
let vite: ViteDevServer
let stage: RunningExplorer

beforeAll(async () => {
  explorer = await startExplorer()
  vite = await createServer({
    configFile: join(import.meta.dirname, '../../client/vite.config.ts'),
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
    logLevel: 'error',
  })
  await vite.listen()
  const address = vite.httpServer?.address()
  if (typeof address !== 'object' || address === null) throw new Error('Vite listens nowhere.')
  stage = await openExplorer(`http://127.0.0.1:${address.port}`, () => vite.close())
})
afterAll(async () => {
  await stage?.stop()
  await explorer?.stop()
})

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

test('hover, selection, theme, filter and layout cost little JavaScript at 10,000 nodes and 30,000 edges', async () => {
  const { page, close } = await stage.open({}, '/mark.svg')
  await page.route('**/stage?*', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><body><script type="module" src="/@fs/${join(import.meta.dirname, 'drawing/stage.ts')}"></script>`,
    }),
  )
  await page.goto(`${stage.url}/stage?actors=10000&links=30000`)
  const handle = await page.waitForFunction(() => window.timings, null, { timeout: 240_000 })
  const timings = (await handle.jsonValue()) ?? {}
  const medians = Object.fromEntries(Object.entries(timings).map(([name, values]) => [name, median(values)]))
  // A busy machine adds to what a long call takes and takes nothing from it: of these the best counts.
  const best = Object.fromEntries(
    Object.entries(timings).map(([name, values]) => [name, Math.min(...values)]),
  )
  for (const [name, value] of Object.entries(medians))
    console.log(
      `10,000 nodes, 30,000 edges: ${name}: median ${value.toFixed(1)} ms of JavaScript, best ${(best[name] ?? Number.NaN).toFixed(1)} ms`,
    )
  expect(medians['hover']).toBeLessThan(8)
  expect(best['theme, the call']).toBeLessThan(100)
  expect(best['theme, the frame']).toBeLessThan(100)
  expect(best['filter, the frame']).toBeLessThan(100)
  expect(best['select, the frame']).toBeLessThan(100)
  expect(best['layout, the call']).toBeLessThan(120)
  await close()
}, 300_000)

/** The page as it is, in front of a server that knows a large graph. */
async function openLarge(actors: number, links: number): Promise<OpenPage> {
  const opened = await explorer.open({}, '/livez')
  const answer = JSON.stringify(largeGraph(actors, links))
  await opened.page.route('**/api/graph/overview*', (route) =>
    route.fulfill({ contentType: 'application/json', body: answer }),
  )
  await opened.page.goto(`${explorer.url}/?room=appearance`)
  await opened.page.getByLabel('The size of an actor means').waitFor()
  await opened.page
    .getByText(`${actors.toLocaleString('en')} of ${actors.toLocaleString('en')} actors`)
    .waitFor()
  await opened.page.waitForTimeout(2000)
  return opened
}

/** The longest task of the best of some runs: a busy machine adds to tasks, and takes nothing from them. */
async function bestLongest(page: Page, times: number, act: () => Promise<void>): Promise<number> {
  const longest: number[] = []
  for (let turn = 0; turn < times; turn += 1) {
    const since = await pageTime(page)
    await act()
    longest.push(await longestTask(page, since))
  }
  return Math.min(...longest)
}

test.each([
  { actors: 5000, links: 15_000, bar: 50 },
  { actors: 10_000, links: 30_000, bar: 120 },
])(
  'layout and metrics leave the page free at $actors nodes and $links edges',
  async ({ actors, links, bar }) => {
    const { page, close } = await openLarge(actors, links)
    const layout = await bestLongest(page, 3, async () => {
      await page.getByRole('button', { name: 'Arrange …' }).click()
      await page.getByRole('radio', { name: 'Circle' }).check()
      await page.getByRole('button', { name: /^Arrange [\d,]+ nodes$/u }).click()
      await page.getByRole('button', { name: 'Undo: Arrange: circle' }).waitFor()
      await page.waitForTimeout(1000)
      await page.getByRole('button', { name: 'Undo: Arrange: circle' }).click()
      await page.waitForTimeout(1000)
    })
    const metric = await bestLongest(page, 3, async () => {
      for (const meaning of ['pagerank', 'events']) {
        await page.getByLabel('The size of an actor means').selectOption(meaning)
        await page.waitForTimeout(1500)
      }
    })
    console.log(
      `${actors} nodes, ${links} edges: longest task with a layout ${layout} ms, with a metric ${metric} ms`,
    )
    expect(layout).toBeLessThanOrEqual(bar)
    expect(metric).toBeLessThanOrEqual(bar)
    await close()
  },
)

test('fifty changes of route leave as many WebGL contexts as the first', async () => {
  const { page, complaints, close } = await explorer.open({}, '/livez')
  await page.addInitScript({
    content: `
      window.contexts = []
      const getContext = HTMLCanvasElement.prototype.getContext
      HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
        const context = getContext.call(this, kind, ...rest)
        if (context !== null && kind.startsWith('webgl') && !window.contexts.includes(context)) window.contexts.push(context)
        return context
      }`,
  })
  await page.goto(explorer.url)
  await page.getByRole('option').first().waitFor()
  const living = () => page.evaluate('window.contexts.filter((context) => !context.isContextLost()).length')
  const atFirst = await living()
  for (let turn = 0; turn < 25; turn += 1) {
    await page.getByRole('button', { name: 'History' }).click()
    await page.getByRole('region', { name: 'What you did' }).waitFor()
    await page.goBack()
    await page.getByRole('option').first().waitFor()
  }
  const atLast = await living()
  console.log(`WebGL contexts: ${String(atFirst)} at first, ${String(atLast)} after 50 changes of route`)
  expect(atLast).toBe(atFirst)
  expect(complaints).toEqual([])
  await close()
})
