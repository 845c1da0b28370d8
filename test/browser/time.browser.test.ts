import { createHash } from 'node:crypto'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DiffAnswer } from '../../model/api/diff.ts'
import { GraphAnswer } from '../../model/api/resources.ts'
import { seriousFindings } from './axe.ts'
import { startExplorer } from './explorer.ts'
import type { RunningExplorer } from './explorer.ts'

/** Time: a window that limits graph, legend, list and totals together, playback, and two periods compared. */
let explorer: RunningExplorer

beforeAll(async () => {
  explorer = await startExplorer()
})

afterAll(() => explorer?.stop())

const sliderOf = (page: Page, name: 'First day' | 'Last day') => page.getByRole('slider', { name })

async function dayOf(page: Page, name: 'First day' | 'Last day'): Promise<string> {
  const day = Number(await sliderOf(page, name).getAttribute('aria-valuenow'))
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

/** What the API counts between the actors of the first view, within a window or without one. */
async function linksOf(window = ''): Promise<{ pairs: number; events: number; actors: number }> {
  const overview = GraphAnswer.parse(await (await fetch(`${explorer.url}/api/graph/overview`)).json())
  const ids = overview.actors.map((actor) => encodeURIComponent(actor.id)).join(',')
  const answer = await fetch(`${explorer.url}/api/graph/between?actors=${ids}&limit=0${window}`)
  const { links } = GraphAnswer.parse(await answer.json())
  return {
    pairs: links.length,
    events: links.reduce((sum, link) => sum + link.eventCount, 0),
    actors: new Set(links.flatMap(({ source, target }) => [source, target])).size,
  }
}

/** What the page says: pairs in the totals and in the strip, events in the legend. */
async function saidBy(page: Page): Promise<{ pairs: number; stripPairs: number; events: number }> {
  const totals =
    (await page
      .getByText(/of (?:at least )?\d+ links/u)
      .filter({ visible: true })
      .textContent()) ?? ''
  const strip =
    (await page
      .getByText(/links? in the graph/u)
      .first()
      .textContent()) ?? ''
  const quads = await page
    .getByRole('group', { name: 'Events' })
    .getByRole('button')
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''))
  return {
    pairs: Number(/· (\d+) of (?:at least )?\d+ links/u.exec(totals)?.[1]),
    stripPairs: Number(/(\d+) links? in the graph/u.exec(strip)?.[1]),
    events: quads.reduce((sum, label) => sum + Number(/: (\d+) of/u.exec(label)?.[1]), 0),
  }
}

/** The drawing without its lines and without what lies over it: the same picture means that nobody moved. */
async function nodesOf(page: Page): Promise<string> {
  const picture = await page.locator('#drawing').screenshot({
    style:
      '#drawing ~ *, main > div > div:not(#drawing), main p, main output, .sigma-edges, .sigma-edgeLabels, [role=toolbar] { visibility: hidden !important }',
  })
  return createHash('sha256').update(picture).digest('hex')
}

async function openTime() {
  const opened = await explorer.open({}, '/?time=publication')
  const { page } = opened
  await sliderOf(page, 'First day').waitFor()
  await page
    .getByRole('button', { name: 'No, thanks' })
    .click({ timeout: 2_000 })
    .catch(() => undefined)
  await expect.poll(() => page.getByText('Reading dates …').count()).toBe(0)
  return opened
}

test('a window moved by keys changes graph, legend, list and totals together, and nobody moves', async () => {
  const { page, complaints, close } = await openTime()
  const all = await linksOf()
  await expect
    .poll(() => saidBy(page))
    .toEqual({ pairs: all.pairs, stripPairs: all.pairs, events: all.events })
  const before = await nodesOf(page)

  const last = sliderOf(page, 'Last day')
  await last.focus()
  for (let press = 0; press < 3; press += 1) await last.press('ArrowLeft')
  expect(await last.getAttribute('aria-valuetext')).toMatch(/^\d+ \w{3} \d{4}$/u)
  const window = `&clock=publication&from=${await dayOf(page, 'First day')}&to=${await dayOf(page, 'Last day')}`
  const some = await linksOf(window)
  expect(some.events).toBeLessThan(all.events)
  await expect
    .poll(() => saidBy(page))
    .toEqual({ pairs: some.pairs, stripPairs: some.pairs, events: some.events })
  await expect.poll(() => nodesOf(page)).toBe(before)

  await page.getByRole('button', { name: 'Filters', exact: true }).click()
  await page.getByRole('checkbox', { name: 'Hide actors without a link in sight' }).click()
  await page.getByRole('button', { name: 'Graph', exact: true }).click()
  await expect.poll(() => page.locator('#graph-list').getByRole('option').count()).toBe(some.actors)

  await page.getByRole('list', { name: 'Filters in force' }).getByText('Drop all').click()
  await expect
    .poll(() => saidBy(page))
    .toEqual({ pairs: all.pairs, stripPairs: all.pairs, events: all.events })
  expect(await page.getByRole('list', { name: 'Filters in force' }).count()).toBe(0)
  await expect.poll(() => nodesOf(page)).toBe(before)
  // Drop all, hide the lonely, and the keys on one handle: three steps back.
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+z')
  await expect.poll(() => saidBy(page)).toMatchObject({ pairs: all.pairs })
  expect(complaints).toEqual([])
  await close()
})

test('playback goes on by itself, moves nobody and is one step to undo', async () => {
  const { page, complaints, close } = await openTime()
  const before = await nodesOf(page)
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('fast')
  await page.getByRole('button', { name: 'Play', exact: true }).click()
  await page.getByRole('button', { name: 'Pause', exact: true }).waitFor()
  const rate = await sliderOf(page, 'First day').evaluate(
    (slider) =>
      new Promise<number>((answer) => {
        let steps = 0
        const began = performance.now()
        new MutationObserver(() => {
          steps += 1
        }).observe(slider, { attributeFilter: ['aria-valuenow'] })
        setTimeout(() => answer((1000 * steps) / (performance.now() - began)), 2_000)
      }),
  )
  console.info(`playback: ${rate.toFixed(1)} steps a second`)
  // How fast a machine without a graphics card draws says nothing of the page: what a step costs is measured without one.
  expect(rate).toBeGreaterThan(1)
  const pause = page.getByRole('button', { name: 'Pause', exact: true })
  if ((await pause.count()) > 0) await pause.click()
  await expect.poll(() => nodesOf(page)).toBe(before)
  await page.getByRole('list', { name: 'Filters in force' }).waitFor()
  await page.keyboard.press('Control+z')
  await expect.poll(() => page.getByRole('list', { name: 'Filters in force' }).count()).toBe(0)
  expect(complaints).toEqual([])
  await close()
})

test('two periods are compared in a list and in the graph, as one step', async () => {
  const periods = { a: '2025-08-01..2025-08-15', b: '2025-08-16..2025-08-31' }
  const { page, complaints, close } = await explorer.open(
    {},
    `/?room=compare&date=publication&first=${periods.a}&second=${periods.b}`,
  )
  const answer = await fetch(
    `${explorer.url}/api/diff?clock=publication&fromA=2025-08-01&toA=2025-08-15&fromB=2025-08-16&toB=2025-08-31`,
  )
  const diff = DiffAnswer.parse(await answer.json())
  const room = page.getByRole('region', { name: 'What changed' })
  for (const [name, { items }] of [
    ['New links', diff.new],
    ['Gone links', diff.gone],
    ['Stronger links', diff.stronger],
    ['Weaker links', diff.weaker],
  ] as const) {
    await room.getByText('in the graph').or(room.getByText('Show in the graph')).first().waitFor()
    expect(await room.getByRole('list', { name }).getByRole('button').count()).toBe(items.length)
  }
  await room.getByRole('button', { name: 'Show in the graph' }).click()
  await page.getByText(/changed links? marked in the graph/u).waitFor()
  const chips = page.getByRole('list', { name: 'Filters in force' })
  await chips.getByText('1–15 Aug 2025 compared with 16–31 Aug 2025').waitFor()
  await page.keyboard.press('Control+z')
  await expect.poll(() => chips.count()).toBe(0)
  expect(complaints).toEqual([])
  await close()
})

test.each([
  ['the time strip', '/?time=publication', 'section[aria-label=Time]'],
  ['the filters', '/?room=filters', '#panel'],
  ['the comparison', '/?room=compare&date=publication', '#panel'],
])('axe finds nothing serious in %s', async (_what, path, part) => {
  const { page, close } = await explorer.open({}, path)
  await page.locator(part).getByRole('combobox').first().waitFor()
  expect(await seriousFindings(page, part)).toEqual([])
  await close()
})
