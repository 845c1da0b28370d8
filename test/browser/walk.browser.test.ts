import { afterAll, beforeAll, expect, test } from 'vitest'
import { EventPage } from '../../model/api/resources.ts'
import { seriousFindings } from './axe.ts'
import { startExplorer } from './explorer.ts'
import type { OpenPage, RunningExplorer } from './explorer.ts'
import { shownPath } from './shown-path.ts'

/** What a newcomer does with the samples, by the names that a screen reader would say. */
let explorer: RunningExplorer

beforeAll(async () => {
  explorer = await startExplorer()
})

afterAll(() => explorer?.stop())

/** Types into the search field and chooses the first actor whose name begins so. */
async function search({ page }: OpenPage, text: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Find an actor' }).fill(text)
  await page.getByRole('option', { name: new RegExp(`^${name},`, 'u') }).click()
  await page.getByRole('region', { name, exact: true }).waitFor()
}

test('from a search for "Kim" to the sentence that reports the phone call', async () => {
  const opened = await explorer.open()
  const { page, complaints } = opened
  await search(opened, 'Kim', 'Kim Jong-un')

  const actor = page.getByRole('region', { name: 'Kim Jong-un', exact: true })
  await actor.getByRole('button', { name: /^Expand/u }).click()
  await actor
    .getByRole('button', { name: /phone call/u })
    .first()
    .click()

  const event = page.getByRole('region', { name: /phone call/u })
  const participants = event.getByRole('list', { name: 'Participants' }).getByRole('button')
  await participants.first().waitFor()
  // A report that names the state in its president’s place tells of the same event.
  expect((await participants.allTextContents()).toSorted()).toEqual([
    'Kim Jong-un',
    'Russia',
    'Vladimir Putin',
  ])
  const claim = event.getByRole('article').first()
  expect(await claim.locator('blockquote').textContent()).toMatch(/telephone|phone/u)
  expect(await claim.locator('blockquote mark').allTextContents()).toContainEqual(
    expect.stringMatching(/Kim|Putin/u),
  )

  await claim.getByRole('button', { name: /^Read the article/u }).click()
  await page.getByRole('dialog').getByText(/phone/u).first().waitFor()
  expect(complaints).toEqual([])
  await opened.close()
})

test('a path through events joins Lee Jae Myung and Vladimir Putin, who never met', async () => {
  const opened = await explorer.open()
  const { page, complaints } = opened
  await search(opened, 'Lee Jae', 'Lee Jae Myung')
  await page.getByRole('button', { name: /^Link with/u }).click()
  await page.getByRole('combobox', { name: 'Link Lee Jae Myung with' }).fill('Putin')
  await page.getByRole('option', { name: /^Vladimir Putin,/u }).click()
  await page.getByRole('tab', { name: 'Paths' }).click()
  const path = await shownPath(page)
  expect(await path.textContent()).toMatch(/North Korea|Kim Jong-un|Donald Trump/u)
  expect(complaints).toEqual([])
  await opened.close()
})

test('a disputed event shows who affirms and who denies it', async () => {
  const { items } = EventPage.parse(
    await (await fetch(`${explorer.url}/api/events?status=disputed&limit=100`)).json(),
  )
  const [disputed] = items
  if (disputed === undefined) throw new Error('The samples hold no disputed event.')
  const { page, complaints, close } = await explorer.open({}, `/?event=${encodeURIComponent(disputed.id)}`)
  const sides = page.getByRole('list', { name: 'Sides' }).getByRole('listitem')
  await sides.first().waitFor()
  expect(await sides.allTextContents()).toEqual([
    expect.stringMatching(/^Affirmed by.+sentences?$/u),
    expect.stringMatching(/^Denied by.+sentences?$/u),
  ])
  const denials = page.getByRole('region', { name: 'They say that it did not' }).getByRole('article')
  expect(await denials.first().textContent()).toMatch(/^denied/u)
  expect(complaints).toEqual([])
  await close()
})

test('the samples are said to be invented, on the first page and at every quote', async () => {
  const { page, complaints, close } = await explorer.open()
  await page.getByText('These reports are invented').waitFor()
  await page.getByText('npx dramatis ingest PATH').waitFor()
  await page.goto(`${explorer.url}/?from=person:kim-jong-un&to=person:vladimir-putin&tab=sentences`)
  const quotes = page.getByRole('article')
  await quotes.first().waitFor()
  expect(await quotes.filter({ hasNotText: 'sample' }).count()).toBe(0)
  expect(complaints).toEqual([])
  await close()
})

test('a link that leads nowhere says so and leaves the rest in working order', async () => {
  const opened = await explorer.open({}, '/?actor=person:nobody-at-all')
  const { page } = opened
  expect(await page.getByRole('alert').textContent()).toMatch(/^No actor has the id person:nobody-at-all\./u)
  await search(opened, 'Lee Jae', 'Lee Jae Myung')
  expect(await page.getByRole('alert').count()).toBe(0)
  await opened.close()
})

test.each([
  ['the first view', '/', undefined],
  ['an actor', '/?actor=person:kim-jong-un', 'Kim Jong-un'],
  ['a pair', '/?from=person:kim-jong-un&to=person:vladimir-putin', /Kim Jong-un/u],
])('axe finds nothing serious in %s', async (_what, path, region) => {
  const opened = await explorer.open({}, path)
  await opened.page.getByRole('combobox').first().waitFor()
  if (region !== undefined) await opened.page.getByRole('region', { name: region }).first().waitFor()
  expect(await seriousFindings(opened.page)).toEqual([])
  await opened.close()
})
