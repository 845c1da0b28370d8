import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { JobAnswer, JobChanged } from '../../model/api/jobs.ts'
import { ArticleAnswer, ClaimPage } from '../../model/api/resources.ts'
import { seriousFindings } from './axe.ts'
import { standingDecisions, undoAll } from './decisions.ts'
import { startExplorer } from './explorer.ts'
import type { OpenPage, RunningExplorer } from './explorer.ts'

/**
 * What people add to the graph and judge in it: every decision is taken back, and the articles come last, because the samples
 * then leave the view. So no other file may come after this one (test/changing-last.ts).
 */
let explorer: RunningExplorer

/** A decision derives what follows, and the page asks everything anew. */
const patient = { timeout: 60_000 }
const pair = '/?from=person:kim-jong-un&to=person:vladimir-putin&tab=sentences'

beforeAll(async () => {
  explorer = await startExplorer()
})

afterAll(() => explorer?.stop())

/** The names in the list of what is drawn. */
async function drawnNames({ page }: OpenPage): Promise<string[]> {
  await page.keyboard.press('Escape')
  const list = page.getByRole('listbox', { name: /graph/iu })
  await list.getByRole('option').first().waitFor()
  return list.getByRole('option').allTextContents()
}

/** The kinds of the decisions that hold at the moment. */
async function standing(): Promise<string[]> {
  return (await standingDecisions(explorer.url)).map(({ kind }) => kind)
}

afterEach(() => undoAll(explorer.url))

async function undoFromNotice({ page }: OpenPage): Promise<void> {
  await page.getByRole('status').getByRole('button', { name: 'Undo', exact: true }).first().click()
  await page
    .getByText(/^Taken back/u)
    .first()
    .waitFor(patient)
}

test('two actors are merged after a preview: the drawing follows, and Undo parts them again', async () => {
  const opened = await explorer.open({}, '/?actor=person:kim-yo-jong')
  const { page, complaints } = opened
  await page.getByRole('button', { name: 'Correct …' }).click()
  await page.getByRole('button', { name: 'Merge with another' }).click()
  await page.getByRole('combobox', { name: 'Merge Kim Yo-jong with' }).fill('No Kwang')
  await page.getByRole('option', { name: /^No Kwang Chol,/u }).click()
  await page.getByText(/^As one they move \d+ claims in \d+ events\.$/u).waitFor(patient)
  await page.getByRole('textbox', { name: /^Reason/u }).fill('only to see what happens')
  await page.getByRole('button', { name: 'Merge', exact: true }).click()
  await page.getByRole('region', { name: 'No Kwang Chol', exact: true }).waitFor(patient)
  await page.getByText('Also called Kim Yo-jong').waitFor()
  expect(await standing()).toEqual(['same'])
  await expect
    .poll(async () => (await drawnNames(opened)).filter((name) => name.includes('Kim Yo-jong')))
    .toEqual([])

  await undoFromNotice(opened)
  expect(await standing()).toEqual([])
  await expect
    .poll(async () => (await drawnNames(opened)).filter((name) => name.includes('Kim Yo-jong')).length)
    .toBe(1)
  expect(complaints).toEqual([])
  await opened.close()
})

test('a split is only previewed: how many mentions go, and what would move', async () => {
  const opened = await explorer.open({}, '/?actor=person:kim-yo-jong')
  const { page, complaints } = opened
  await page.getByRole('button', { name: 'Correct …' }).click()
  await page.getByRole('button', { name: /^Split/u }).click()
  const split = page.getByRole('button', { name: 'Split', exact: true })
  expect(await split.isDisabled()).toBe(true)
  await page.getByRole('checkbox', { name: /^Kim Yo Jong/u }).check()
  await page.getByText('Say in a word or two what tells the other apart.').waitFor()
  await page.getByLabel('What tells the other apart').fill('envoy')
  await page.getByText(/^Parted, they move \d+ claims? in \d+ events?\.$/u).waitFor(patient)
  expect(await split.isEnabled()).toBe(true)
  expect(await standing()).toEqual([])
  expect(complaints).toEqual([])
  await opened.close()
})

test('a claim is rejected with its reason, and counts again when that is undone', async () => {
  const opened = await explorer.open({}, pair)
  const { page, complaints } = opened
  const cards = page.getByRole('article')
  await cards.first().waitFor()
  const quote = await cards.first().getByRole('blockquote').textContent()
  const card = cards.filter({ hasText: quote ?? '' }).first()
  await card.getByText('unchecked').click()
  await card.getByRole('button', { name: 'It is wrong' }).click()
  await card.getByText(/^Without it move 1 claim in 1 event\.$/u).waitFor(patient)
  await card.getByRole('textbox', { name: /^Reason/u }).fill('it was a letter')
  await card.getByRole('button', { name: 'Reject', exact: true }).click()
  await page.getByText(/is wrong: 1 claim in 1 event moved\.$/u).waitFor(patient)
  await expect.poll(() => cards.filter({ hasText: quote ?? '' }).count()).toBe(0)

  // The log of decisions says who, what and why, and undoes it as well.
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: 'Judge' }).click()
  await page.getByRole('tab', { name: 'Decisions' }).click()
  const decision = page.getByRole('list', { name: 'Decisions' }).getByRole('listitem').first()
  await decision.getByText('“it was a letter”').waitFor()
  expect(await decision.textContent()).toMatch(/^Rejectedowner, .*is wrong/u)
  await decision.getByRole('button', { name: /^Undo:/u }).click()
  await decision.getByText('undone').waitFor(patient)
  expect(await standing()).toEqual([])
  await page.goto(`${explorer.url}${pair}`)
  await cards
    .filter({ hasText: quote ?? '' })
    .first()
    .getByText('unchecked')
    .waitFor()
  expect(complaints).toEqual([])
  await opened.close()
})

test('words selected in an article become a claim at exactly their offsets', async () => {
  const { items } = ClaimPage.parse(
    await (await fetch(`${explorer.url}/api/claims?actors=person:kim-jong-un,person:vladimir-putin`)).json(),
  )
  const article = items[0]?.article.id ?? ''
  const opened = await explorer.open({}, `/?article=${article}`)
  const { page, complaints } = opened
  const dialog = page.getByRole('dialog')
  const paragraph = dialog.locator('[data-start]').first()
  await paragraph.waitFor()
  await paragraph.locator('mark').first().dblclick()
  await dialog.getByRole('button', { name: /^Code this sentence/u }).click()
  await dialog.getByRole('heading', { name: 'What this sentence states' }).waitFor()
  const words = await dialog.getByRole('textbox', { name: 'Words that say what happened' }).inputValue()
  await dialog.getByLabel('Kind of event').selectOption('PROTEST')
  await dialog
    .getByRole('button', { name: /^Add .* to actors/u })
    .first()
    .click()
  await dialog.getByText(/^With it, the graph gains/u).waitFor(patient)
  await dialog.getByRole('button', { name: 'Add this claim' }).click()
  await dialog.getByText(/^A sentence states: .*protest/u).waitFor(patient)

  const answer = ArticleAnswer.parse(await (await fetch(`${explorer.url}/api/articles/${article}`)).json())
  const added = answer.claims.filter((claim) => claim.coder === 'person')
  expect(added.map((claim) => claim.type)).toEqual(['PROTEST'])
  const marked = answer.marks
    .filter((mark) => mark.as === 'trigger' && mark.claim === added[0]?.id)
    .map((mark) => answer.article.text.slice(mark.start, mark.end))
  expect(marked).toEqual([words])

  await dialog.getByRole('status').getByRole('button', { name: 'Undo', exact: true }).click()
  await dialog.getByText(/^Taken back/u).waitFor(patient)
  expect(await standing()).toEqual([])
  expect(complaints).toEqual([])
  await opened.close()
})

test('axe finds nothing serious in the rooms where one adds and judges', async () => {
  const opened = await explorer.open({}, '/?room=add')
  const { page } = opened
  await page.getByRole('button', { name: 'Read this text' }).click()
  await page.getByRole('alert').waitFor()
  const found = await seriousFindings(page)
  await page.getByRole('tab', { name: 'Files' }).click()
  found.push(...(await seriousFindings(page, '#panel')))
  await page.goto(`${explorer.url}/?room=curate&judge=decisions`)
  await page.getByRole('list', { name: 'Decisions' }).waitFor()
  found.push(...(await seriousFindings(page, '#panel')))
  expect(found).toEqual([])
  await opened.close()
})

test('axe finds nothing serious where an actor and a claim are corrected', async () => {
  const opened = await explorer.open({}, '/?actor=person:kim-yo-jong')
  const { page } = opened
  await page.getByRole('button', { name: 'Correct …' }).click()
  await page.getByRole('button', { name: /^Split/u }).click()
  await page
    .getByRole('checkbox', { name: /article/u })
    .first()
    .waitFor()
  const found = await seriousFindings(page, '#panel')
  await page.goto(`${explorer.url}${pair}`)
  await page.getByRole('article').first().getByText('unchecked').click()
  await page.getByRole('button', { name: 'Correct …' }).click()
  await page.getByRole('combobox', { name: /^Kind of event/u }).waitFor()
  await page.getByRole('combobox', { name: /^Did they do it with each other/u }).waitFor()
  found.push(...(await seriousFindings(page, '#panel')))
  expect(found).toEqual([])
  await opened.close()
})

test('a pasted text is read while one watches, and its actors come into the drawing', async () => {
  const opened = await explorer.open({}, '/?room=add')
  const { page, complaints } = opened
  await page
    .getByRole('textbox', { name: 'Text', exact: true })
    .fill('Marko Ilves met Anu Maria Tamm in Ostrava on Friday. Lea Kask accused Marko Ilves of lying.')
  await page.getByRole('textbox', { name: 'Title' }).fill('Ministers meet in Ostrava')
  await page.getByLabel('Published on').fill('2025-08-25')
  await page.getByRole('combobox', { name: 'Collection' }).fill('Border talks')
  await page.getByRole('button', { name: 'Read this text' }).click()
  const job = page.getByRole('list', { name: 'Handed in' }).getByRole('listitem').first()
  await job.getByText(/being read|waiting|done/u).waitFor()
  await job.getByText(/^done/u).waitFor({ timeout: 100_000 })
  expect(await job.textContent()).toMatch(/1 article read · \d claims/u)
  await page.reload()
  await job.getByText('Ministers meet in Ostrava').waitFor()

  await job.getByRole('button', { name: 'Show what is new in the graph' }).click()
  const brought = job.getByRole('list', { name: 'New in the graph' }).getByRole('button')
  await brought.first().waitFor(patient)
  expect(await brought.allTextContents()).toEqual(expect.arrayContaining(['Marko Ilves', 'Lea Kask']))
  const names = await drawnNames(opened)
  expect(names.filter((name) => /Marko Ilves|Lea Kask/u.test(name))).toHaveLength(2)
  expect(names.filter((name) => name.includes('Kim Jong-un'))).toEqual([])
  expect(await page.getByText('These reports are invented').count()).toBe(0)

  // One step: the samples come back, the newcomers go.
  await page.keyboard.press('Control+z')
  await expect
    .poll(
      async () => (await drawnNames(opened)).filter((name) => /Kim Jong-un|Marko Ilves/u.test(name)).length,
    )
    .toBe(1)
  expect(complaints).toEqual([])
  await opened.close()
})

/** Hands in a text as a script does, and waits until it is read. */
async function handIn(text: string): Promise<void> {
  const headers = { 'Content-Type': 'application/json' }
  const body = JSON.stringify({ text, publishedAt: '2025-08-26', collection: 'Border talks' })
  const answer = await fetch(`${explorer.url}/api/jobs`, { method: 'POST', headers, body })
  const { job } = JobChanged.parse(await answer.json())
  const state = async (): Promise<string> =>
    JobAnswer.parse(await (await fetch(`${explorer.url}/api/jobs/${job.id}`)).json()).job.state
  await expect.poll(state, { timeout: 100_000, interval: 500 }).toBe('done')
}

test('the queue of suggestions is judged by keys alone, and the judgement undone by keys', async () => {
  await handIn('Anu Tamm met Marko Ilves in Ostrava.')
  const opened = await explorer.open({}, '/?room=curate')
  const { page, complaints } = opened
  const question = page.getByRole('region', { name: /^Are .*Tamm and .*Tamm the same\?$/u })
  await question.waitFor()
  await page.getByText(/likely the same: one more given name on one side/u).waitFor()
  await page.keyboard.press('k')
  await page.getByText('That was all; you skipped 1.').waitFor()
  await page.getByRole('button', { name: 'Look at the skipped again' }).press('Enter')
  await page.getByText(/^As one they move/u).waitFor(patient)
  await page.keyboard.press('s')
  await page.getByText(/are the same: .* moved\.$/u).waitFor(patient)
  await page.getByText(/^No two actors look like one/u).waitFor()
  expect(await standing()).toEqual(['same'])

  await page.getByRole('tab', { name: 'Same actor?' }).press('ArrowRight')
  await page.getByRole('tab', { name: 'Same event?', selected: true }).press('ArrowRight')
  const undo = page.getByRole('list', { name: 'Decisions' }).getByRole('button', { name: /^Undo:/u })
  await undo.first().waitFor()
  await undo.first().press('Enter')
  await page
    .getByText(/^Taken back/u)
    .first()
    .waitFor(patient)
  expect(await standing()).toEqual([])
  expect(complaints).toEqual([])
  await opened.close()
})
