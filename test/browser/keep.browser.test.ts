import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse as parseCsv } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import { MultiGraph } from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import { DOMParser } from 'linkedom'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { seriousFindings } from './axe.ts'
import { startExplorer } from './explorer.ts'
import type { OpenPage, RunningExplorer } from './explorer.ts'

/** What is kept and shared: links, views, files, notes, dossiers. */
let explorer: RunningExplorer
let folder: string

beforeAll(async () => {
  explorer = await startExplorer()
  folder = await mkdtemp(join(tmpdir(), 'dramatis-keep-'))
})
afterAll(async () => {
  await explorer?.stop()
  await rm(folder, { recursive: true, force: true })
})

const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] }
const Exported = z.object({
  provenance: z.object({ filters: z.array(z.string()), hasSamples: z.boolean() }),
  nodes: z.array(z.looseObject({ id: z.string(), x: z.number(), y: z.number() })),
  edges: z.array(z.looseObject({ id: z.string(), weight: z.number() })),
})
const Kept = z.looseObject({
  camera: z.object({ x: z.number(), y: z.number(), ratio: z.number(), angle: z.number() }),
  graph: z.looseObject({ view: z.looseObject({ window: z.unknown(), hidden: z.array(z.string()) }) }),
})

/** Opens a page where the graph is drawn. */
async function open(path: string): Promise<OpenPage> {
  const opened = await explorer.open(clipboard, path)
  await opened.page
    .getByRole('button', { name: /^(?:People|Countries): / })
    .first()
    .waitFor()
  return opened
}

/** The bytes of what a click saves. */
async function saved(page: Page, click: () => Promise<void>): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()])
  return readFile(await download.path())
}

/** What the dialog saves by a button of that name. */
async function exported(page: Page, name: string): Promise<Buffer> {
  await page.getByRole('button', { name: 'Share and export' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Share and export' })
  const bytes = await saved(page, () => dialog.getByRole('button', { name, exact: true }).click())
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  return bytes
}

/** What is visible, as the JSON export tells it; without when it was told. */
async function visible(page: Page): Promise<z.infer<typeof Exported>> {
  return Exported.parse(JSON.parse((await exported(page, 'JSON')).toString()))
}

/** The whole view, from the file that it is saved as. */
async function viewFile(page: Page): Promise<z.infer<typeof Kept>> {
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: 'Keep' }).click()
  await page.getByRole('region', { name: 'Views and notes' }).waitFor()
  const bytes = await saved(page, () => page.getByRole('button', { name: 'Save as file' }).click())
  return Kept.parse(JSON.parse(bytes.toString()))
}

async function copiedLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Share and export' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Share and export' })
  await dialog.getByRole('button', { name: 'Copy link' }).click()
  await dialog
    .getByRole('status')
    .getByText(/^Link copied/u)
    .waitFor()
  await page.keyboard.press('Escape')
  return page.evaluate(() => navigator.clipboard.readText())
}

// Each walk opens several pages and saves many files.
vi.setConfig({ testTimeout: 240_000 })

describe('a link', () => {
  test('opens the same ids, filters, window, panel and camera in a clean profile; Back keeps the graph', async () => {
    const { page, complaints, close } = await open('/?actor=person:kim-jong-un')
    const actor = page.getByRole('region', { name: 'Kim Jong-un', exact: true })
    await actor.getByRole('button', { name: /^Expand/u }).click()
    await page.getByRole('status').getByText(/added/u).waitFor()
    await page
      .getByRole('button', { name: /^Groups: / })
      .first()
      .click()
    await page.getByRole('button', { name: 'Zoom in' }).first().click()
    // A window of time comes in with a file, which is one step to undo.
    const file = await viewFile(page)
    file.graph.view.window = { clock: 'event', from: '2025-08-01', to: '2025-08-31' }
    file.graph.view.hidden = ['country:USA']
    const path = join(folder, 'august.view.json')
    await writeFile(path, JSON.stringify(file))
    await page.getByLabel('File of a view').setInputFiles(path)
    await page
      .getByRole('status')
      .getByText(/^august\.view\.json is open/u)
      .waitFor()
    await page.goBack()
    await actor.waitFor()
    const before = await visible(page)
    const link = await copiedLink(page)
    const { camera, graph } = await viewFile(page)

    const opened = await explorer.open(clipboard, link.slice(explorer.url.length))
    const other = opened.page.getByRole('region', { name: 'Kim Jong-un', exact: true })
    await other.waitFor()
    await expect.poll(() => visible(opened.page).then(ids), { timeout: 60_000 }).toEqual(ids(before))
    const after = await visible(opened.page)
    expect(after.nodes).toEqual(before.nodes)
    expect(after.edges).toEqual(before.edges)
    expect(after.provenance.filters).toEqual(['Events 1–31 Aug 2025', 'No groups', '1 actor or event hidden'])
    const again = await viewFile(opened.page)
    expect(again.graph).toEqual(graph)
    for (const part of ['x', 'y', 'ratio'] as const)
      expect(Math.abs(again.camera[part] - camera[part])).toBeLessThanOrEqual(0.01 * Math.abs(camera[part]))
    process.stdout.write(`permalink: ${link.length} characters for ${before.nodes.length} nodes\n`)

    await opened.page.goBack()
    await other.waitFor()
    expect(ids(await visible(opened.page))).toEqual(ids(before))
    await opened.page.goForward()
    await opened.page.getByRole('region', { name: 'Views and notes' }).waitFor()
    expect(ids(await visible(opened.page))).toEqual(ids(before))
    expect([...complaints, ...opened.complaints]).toEqual([])
    await opened.close()
    await close()
  })

  test.each([
    ['damaged', '/#view=eJyrVkrLL8pNLFGyUkqsLE4sVqoFAC0', 'This link is damaged'],
    ['of a view that is gone', '/?saved=nobody', 'The view that this link leads to is not here any more'],
  ])('that is %s says so and offers the overview', async (_what, path, words) => {
    const { page, close } = await explorer.open({}, path)
    const alert = page.getByRole('alert')
    await alert.getByText(words).waitFor()
    expect(await seriousFindings(page)).toEqual([])
    await alert.getByRole('button', { name: 'Show the overview instead' }).click()
    await page
      .getByRole('button', { name: /^People: / })
      .first()
      .waitFor()
    expect(page.url()).toBe(`${explorer.url}/`)
    await close()
  })

  test('that was cut off opens what is left of it, never a blank page', async () => {
    const { page, complaints, close } = await explorer.open({}, '/?actor=')
    for (const path of ['/?actor=', '/?event=', '/?from=&to=', '/?article=', '/?actor=..']) {
      await page.goto(`${explorer.url}${path}`)
      await page.getByRole('heading', { name: /^Who did what to/ }).waitFor()
    }
    expect(complaints).toEqual([])
    await close()
  })
})

test('a room that cannot be fetched says so, and opens when the server is back', async () => {
  const { page, complaints, close } = await open('')
  let isAway = true
  await page.route('**/assets/CoverageRoom*', (route) => (isAway ? route.abort() : route.continue()))
  const rail = page.getByRole('navigation', { name: 'Rooms' })
  await rail.getByRole('button', { name: 'Who says' }).click()
  const alert = page.getByRole('alert')
  await alert.getByText('Who says cannot be shown').waitFor()
  isAway = false
  await alert.getByRole('button', { name: 'Try again' }).click()
  await page.getByRole('region', { name: 'The same events, told by each' }).waitFor()
  // What failed before is logged by the browser; nothing of ours failed.
  expect(complaints.filter((complaint) => !complaint.includes('CoverageRoom'))).toEqual([
    'Failed to load resource: net::ERR_FAILED',
  ])
  await close()
})

test('a view is kept by name, renamed, replaced, opened in one step and deleted', async () => {
  const { page, complaints, close } = await open('/?room=keep')
  await page.getByLabel('Name of the view').fill('The first')
  await page.getByRole('button', { name: 'Keep view' }).click()
  const list = page.getByRole('list', { name: 'Saved views' })
  await page.getByRole('button', { name: 'Rename The first' }).click()
  await page.getByLabel('New name').fill('All of them')
  await page.keyboard.press('Enter')
  await list.getByRole('button', { name: 'All of them', exact: true }).waitFor()
  const whole = ids(await visible(page))
  await page
    .getByRole('button', { name: /^Countries: / })
    .first()
    .click()
  const without = ids(await visible(page))
  expect(without.length).toBeLessThan(whole.length)
  await list.getByRole('button', { name: 'All of them', exact: true }).click()
  await expect.poll(() => visible(page).then(ids), { timeout: 60_000 }).toEqual(whole)
  await page.getByRole('button', { name: 'Undo: Open the view “All of them”' }).first().click()
  expect(ids(await visible(page))).toEqual(without)
  await page.getByRole('button', { name: 'Replace with what is shown: All of them' }).click()
  await list.getByText(/version 3/u).waitFor()
  expect(await seriousFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Delete All of them' }).click()
  await page.getByRole('alert').getByRole('button', { name: 'Delete' }).click()
  await list.getByText('All of them').waitFor({ state: 'detached' })
  expect(complaints).toEqual([])
  await close()
})

test('a file that holds no view is refused in a sentence', async () => {
  const { page, close } = await open('/?room=keep')
  const before = ids(await visible(page))
  const path = join(folder, 'other.json')
  await writeFile(path, '{"nodes":[]}')
  await page.getByLabel('File of a view').setInputFiles(path)
  await page.getByRole('alert').getByText('This file holds no view of Dramatis.').waitFor()
  expect(ids(await visible(page))).toEqual(before)
  await close()
})

test('each format is read again with the same nodes and edges', async () => {
  const { page, complaints, close } = await open('/?view=events')
  const { nodes, edges, provenance } = await visible(page)
  const counts = [nodes.length, edges.length]
  expect(Math.min(...counts)).toBeGreaterThan(5)
  expect(provenance.hasSamples).toBe(true)

  const gexf = parseGexf(MultiGraph, (await exported(page, 'GEXF')).toString())
  expect([gexf.order, gexf.size]).toEqual(counts)
  const graphml = new DOMParser().parseFromString((await exported(page, 'GraphML')).toString(), 'text/xml')
  expect(['node', 'edge'].map((name) => graphml.querySelectorAll(name).length)).toEqual(counts)
  const tables = unzipSync(new Uint8Array(await exported(page, 'CSV')))
  const rows = ['nodes.csv', 'edges.csv'].map((name) =>
    parseCsv(strFromU8(tables[name] ?? new Uint8Array()), { bom: true, columns: true }),
  )
  expect(rows.map(({ length }) => length)).toEqual(counts)
  const svg = new DOMParser().parseFromString((await exported(page, 'SVG')).toString(), 'image/svg+xml')
  const drawn = [...svg.querySelectorAll('path')].filter((path) => path.getAttribute('fill') === 'none')
  // Each edge is a line; those of the legend come to at most eight.
  expect(drawn.length).toBeGreaterThanOrEqual(edges.length)
  expect(drawn.length).toBeLessThanOrEqual(edges.length + 8)
  const png = await exported(page, 'PNG')
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect(png.readUInt32BE(16)).toBeGreaterThan(1000)
  expect(complaints).toEqual([])
  await close()
})

test('a dossier opens from a file without scripts, with quotes and sources, and axe finds nothing', async () => {
  const { page, complaints, close } = await open('/')
  await page.getByRole('button', { name: 'Share and export' }).first().click()
  expect(await seriousFindings(page)).toEqual([])
  await page.getByRole('dialog').getByLabel('At most').selectOption('5')
  const started = Date.now()
  const bytes = await saved(page, () => page.getByRole('button', { name: 'Make the dossier' }).click())
  process.stdout.write(`dossier: ${bytes.length} bytes in ${Date.now() - started} ms\n`)
  const path = join(folder, 'dossier.html')
  await writeFile(path, bytes)
  expect(complaints).toEqual([])
  await close()

  const bare = await explorer.open({ javaScriptEnabled: false })
  await bare.page.goto(pathToFileURL(path).href)
  expect(await bare.page.locator('blockquote mark.trigger').count()).toBeGreaterThan(10)
  await bare.page.getByRole('link', { name: 'Sources' }).click()
  await bare.page.getByRole('heading', { name: 'Sources' }).waitFor()
  expect(await bare.page.locator('img[src], script, link').count()).toBe(0)
  await bare.close()
  const shown = await explorer.open({ viewport: { width: 360, height: 740 } })
  await shown.page.goto(pathToFileURL(path).href)
  expect(await seriousFindings(shown.page)).toEqual([])
  expect(await shown.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await shown.close()
})

test('a sentence goes into a note with its source, survives a reload and leaves as Markdown', async () => {
  const { page, complaints, close } = await open(
    '/?from=person:kim-jong-un&to=person:vladimir-putin&tab=sentences',
  )
  const claim = page.getByRole('article').first()
  const words = (await claim.locator('blockquote').textContent()) ?? ''
  await claim.getByText('Cite', { exact: true }).click()
  await claim.getByRole('button', { name: 'Copy the citation as BibTeX' }).click()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^@misc\{[a-z-]+-2025-[0-9a-f]{8},\n/u,
  )
  await claim.getByRole('button', { name: 'Add to note' }).click()
  await page.getByRole('button', { name: 'Open the note' }).click()
  await page.getByLabel('Name of the note').fill('The call')
  await page.reload()
  await page.getByRole('tab', { name: 'Notes' }).click()
  expect(await page.getByLabel('Name of the note').inputValue()).toBe('The call')
  await page.getByRole('button', { name: 'Save note' }).click()
  await page.getByText(/^Saved\. 1 claim cited\.$/u).waitFor()
  await page.getByRole('button', { name: 'Preview' }).click()
  expect(await page.locator('blockquote').textContent()).toContain(words)
  const file = (
    await saved(page, () => page.getByRole('button', { name: 'Markdown', exact: true }).click())
  ).toString()
  expect(file).toMatch(/^# The call\n/u)
  expect(file).toMatch(/\n\[\^(?<key>[a-z-]+-2025-[0-9a-f]{8})\]: “.*#:~:text=.*&claim=[0-9a-f]+\)\n/u)
  await page.getByRole('button', { name: 'Delete The call' }).click()
  await page.getByRole('alert').getByRole('button', { name: 'Delete' }).click()
  await page
    .getByText('No note is saved yet')
    .or(page.getByRole('list', { name: 'Saved notes' }))
    .waitFor()
  expect(complaints).toEqual([])
  await close()
})

test('axe finds nothing serious in the room', async () => {
  const { page, close } = await explorer.open({}, '/?room=keep')
  await page.getByRole('region', { name: 'Views and notes' }).waitFor()
  expect(await seriousFindings(page)).toEqual([])
  await page.getByRole('tab', { name: 'Notes' }).click()
  await page.getByLabel('Note in Markdown').fill('**Who** called <b>whom</b>?\n\n- one\n- two')
  expect(await seriousFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Preview' }).click()
  expect(await page.locator('.note-text b').count()).toBe(0)
  expect(await seriousFindings(page)).toEqual([])
  await close()
})

function ids({ nodes, edges }: z.infer<typeof Exported>): string[] {
  return [...nodes, ...edges].map(({ id }) => id)
}
