import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { ClaimPage } from '../../model/api/resources.ts'
import { standingDecisions, undoAll } from './decisions.ts'
import { startExplorer } from './explorer.ts'
import type { RunningExplorer } from './explorer.ts'

/** One claim in two windows: whoever is second is told that it has changed, and does not act on what was. */
let explorer: RunningExplorer
/** A decision derives what follows. */
const patient = { timeout: 60_000 }

beforeAll(async () => {
  explorer = await startExplorer()
})
afterAll(() => explorer?.stop())
afterEach(() => undoAll(explorer.url))

const ask = async (path: string): Promise<unknown> => (await fetch(`${explorer.url}/api/${path}`)).json()

test('a claim that was rejected in another window is not confirmed, nor its decision undone twice', async () => {
  const pages = ClaimPage.parse(await ask('claims?actors=person:kim-jong-un,person:vladimir-putin&limit=1'))
  const [claim] = pages.items
  const address = `/?article=${claim?.article.id}&claim=${claim?.id}`
  const [first, second] = await Promise.all([explorer.open({}, address), explorer.open({}, address)])
  const open = async ({ page }: typeof first) => {
    const item = page.getByRole('listitem').filter({ has: page.getByRole('button', { pressed: true }) })
    await item.getByText('Judge').first().click()
    return item
  }
  const [one, other] = await Promise.all([open(first), open(second)])
  await one.getByRole('button', { name: 'It is wrong' }).click()
  await one.getByRole('button', { name: 'Reject', exact: true }).click(patient)
  const undo = first.page.getByRole('status').getByRole('button', { name: 'Undo', exact: true })
  await undo.waitFor(patient)

  await other.getByRole('button', { name: 'It is right' }).click()
  await other.getByRole('button', { name: 'Confirm', exact: true }).click(patient)
  await second.page
    .getByText('This claim was rejected meanwhile, elsewhere. Nothing was done: judge it as it is shown now.')
    .first()
    .waitFor(patient)
  await other.getByRole('button', { name: 'Let it count again' }).waitFor(patient)
  expect((await standingDecisions(explorer.url)).map(({ kind }) => kind)).toEqual(['reject'])

  await second.page.goto(`${explorer.url}/?room=curate`)
  await second.page.getByRole('tab', { name: 'Decisions' }).click()
  const undoSecond = second.page
    .getByRole('list', { name: 'Decisions' })
    .getByRole('button', { name: /^Undo: /u })
  await undoSecond.waitFor()
  await undo.click()
  await first.page
    .getByText(/^Taken back/u)
    .first()
    .waitFor(patient)
  await undoSecond.click()
  await second.page
    .getByText('This was undone already, elsewhere. The page shows now how things stand.')
    .first()
    .waitFor(patient)
  await expect.poll(() => undoSecond.count(), patient).toBe(0)
  // The second window's refusal is the only thing that went wrong, and it was foreseen.
  expect(first.complaints).toEqual([])
  expect(second.complaints.filter((complaint) => !complaint.includes('422'))).toEqual([])
  await Promise.all([first.close(), second.close()])
})
