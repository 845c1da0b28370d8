import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startExplorer } from './explorer.ts'
import type { OpenPage, RunningExplorer } from './explorer.ts'
import { shownPath } from './shown-path.ts'

/** The journey of a reader who uses the keyboard and names alone, and of one whose browser cannot draw. */
let explorer: RunningExplorer

beforeAll(async () => {
  explorer = await startExplorer()
})
afterAll(() => explorer?.stop())

/** Presses Tab until the element of this accessible name has the focus. */
async function tabTo({ page }: OpenPage, name: RegExp, most = 80): Promise<void> {
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab')
    const focused = page.locator(':focus')
    if ((await focused.count()) === 0) continue
    const label = (await focused.getAttribute('aria-label')) ?? (await focused.textContent()) ?? ''
    if (name.test(label.trim())) return
  }
  throw new Error(`Tab did not reach ${String(name)}.`)
}

/** Search → expand → path → evidence → export, each step with its key. */
async function walkByKeyboard(opened: OpenPage): Promise<void> {
  const { page } = opened
  await page
    .getByRole('option', { name: /^North Korea/u })
    .first()
    .waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type('Lee Jae')
  await page.getByRole('option', { name: /^Lee Jae Myung,/u }).waitFor()
  await page.keyboard.press('Enter')
  const panel = page.getByRole('region', { name: 'Lee Jae Myung', exact: true })
  await panel.getByText('events in').first().waitFor()
  await page.keyboard.press('e')
  await page
    .getByText(/partners of Lee Jae Myung/u)
    .first()
    .waitFor()
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').waitFor()
  await page.keyboard.type('Kim Jong')
  await page.getByRole('option', { name: 'Find paths to Kim Jong-un' }).waitFor()
  await page.keyboard.press('ArrowUp')
  while (
    (await page.locator('[cmdk-item][data-selected=true]').textContent()) !== 'Find paths to Kim Jong-un'
  )
    await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await shownPath(page)
  await tabTo(opened, /^Read in the article/u)
  await page.keyboard.press('Enter')
  const article = page.getByRole('dialog')
  await article.locator('mark').first().waitFor()
  await page.keyboard.press('Escape')
  await article.waitFor({ state: 'detached' })
  await page.keyboard.press('s')
  await page.getByRole('dialog', { name: 'Share and export' }).waitFor()
  await tabTo(opened, /^GraphML$/u)
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  const file = await readFile(await download.path(), 'utf8')
  expect(file).toContain('>Lee Jae Myung</data>')
  expect(file).toContain('>Kim Jong-un</data>')
  await page.keyboard.press('Escape')
}

test('search, expand, path, evidence and export by keyboard alone', async () => {
  const opened = await explorer.open()
  await walkByKeyboard(opened)
  expect(opened.complaints).toEqual([])
  await opened.close()
})

test('without WebGL the list and the panels do the same, undo included', async () => {
  const opened = await explorer.open({}, '', { withoutWebGL: true })
  const { page, complaints, close } = opened
  await page.getByText('This browser cannot draw the graph').waitFor()
  await walkByKeyboard(opened)
  await page.keyboard.press('Control+z')
  await page.getByRole('button', { name: 'Redo: Expand Lee Jae Myung' }).waitFor()
  expect(complaints).toEqual([])
  await close()
})

test('the page works at a zoom of 200 %', async () => {
  // A window of 1280 pixels at 200 % has 640 CSS pixels.
  const { page, complaints, close } = await explorer.open(
    { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
    '/?actor=person:kim-jong-un',
  )
  const expand = page.getByRole('button', { name: 'Expand Kim Jong-un' })
  await expand.click()
  await page
    .getByText(/partners of Kim Jong-un/u)
    .first()
    .waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(640)
  expect(complaints).toEqual([])
  await close()
})
