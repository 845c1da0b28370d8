import { afterAll, beforeAll, expect, test } from 'vitest'
import { seriousFindings } from './axe.ts'
import { startExplorer } from './explorer.ts'
import type { RunningExplorer } from './explorer.ts'

/** What is there for everyone: the palette, the tour, the history, a phone. */
let explorer: RunningExplorer

beforeAll(async () => {
  explorer = await startExplorer()
})
afterAll(() => explorer?.stop())

test('the palette finds actors, paths to them and actions, and says why one cannot be done', async () => {
  const { page, complaints, close } = await explorer.open({}, '/?actor=person:kim-jong-un')
  await page.getByRole('region', { name: 'Kim Jong-un', exact: true }).waitFor()
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog', { name: 'All commands' })
  await palette.getByRole('option', { name: /^Collapse The actor is not expanded/u }).waitFor()
  expect(await seriousFindings(page)).toEqual([])
  await page.keyboard.type('putin')
  await palette.getByRole('option', { name: 'Find paths to Vladimir Putin' }).click()
  await page.getByRole('tab', { name: 'Paths', selected: true }).waitFor()
  await page.keyboard.press('Control+k')
  await palette.getByRole('combobox').fill('go back to any')
  await page.keyboard.press('Enter')
  await page.getByRole('region', { name: 'What you did' }).waitFor()
  expect(complaints).toEqual([])
  await close()
})

test('the tour leads through the samples and is offered once', async () => {
  const { page, complaints, close } = await explorer.open()
  await page.getByRole('button', { name: 'Take the tour', exact: true }).click()
  const titles: (string | null)[] = []
  const findings: string[] = []
  for (let step = 1; step <= 6; step += 1) {
    const card = page.getByRole('region', { name: `Tour, step ${step} of 6` })
    titles.push(await card.getByRole('heading').textContent())
    if (step === 3) findings.push(...(await seriousFindings(page)))
    await card.getByRole('button', { name: step === 6 ? 'Done' : 'Next' }).click()
  }
  expect(titles).toEqual([
    'Who did what to whom',
    'Start from one name',
    'The sentence behind every link',
    'Linked without having met',
    'Ask in English',
    'Nothing you do is lost',
  ])
  expect(findings).toEqual([])
  await page.reload()
  await page.getByRole('region', { name: 'What you did' }).waitFor()
  expect(await page.getByText('New here?').count()).toBe(0)
  expect(complaints).toEqual([])
  await close()
})

test('the history goes to any step, and the graph follows', async () => {
  const { page, complaints, close } = await explorer.open({}, '/?actor=person:kim-jong-un')
  await page.getByRole('region', { name: 'Kim Jong-un', exact: true }).waitFor()
  await page.getByRole('button', { name: 'Pin Kim Jong-un' }).click()
  await page.getByRole('button', { name: 'Hide Kim Jong-un' }).click()
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: 'History' }).click()
  const steps = page.getByRole('list', { name: 'Steps' }).getByRole('button')
  await expect
    .poll(() => steps.allTextContents())
    .toEqual(['The graph as it was opened', 'Pin Kim Jong-un', 'Hide Kim Jong-unnow'])
  await steps.first().click()
  await expect
    .poll(() => steps.allTextContents())
    .toEqual(['The graph as it was openednow', 'Pin Kim Jong-un, taken back', 'Hide Kim Jong-un, taken back'])
  await page.getByRole('button', { name: 'Redo: Pin Kim Jong-un' }).waitFor()
  expect(complaints).toEqual([])
  await close()
})

test('on a phone of 360 px every target is large enough and nothing is cut off', async () => {
  const { page, complaints, close } = await explorer.open({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  })
  await page.getByText('New here?').waitFor()
  await page.getByRole('toolbar', { name: 'Drawing' }).waitFor()
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, input, summary, [role=option]')]
      .filter((element) => element.checkVisibility() && element.closest('p') === null)
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.height > 0 && (box.height < 40 || box.right > 361) && box.bottom > 0)
      .filter(({ element }) => element.closest('nav') === null)
      .map(({ element, box }) => `${element.textContent || element.ariaLabel} ${Math.round(box.height)}`),
  )
  expect(small).toEqual([])
  expect(await page.evaluate(() => window.innerWidth)).toBe(360)
  expect(complaints).toEqual([])
  await close()
})

test('a panel that is closed leaves the focus beside the graph, not at the top of the page', async () => {
  const { page, complaints, close } = await explorer.open()
  const heading = page.getByRole('heading', { name: /^Who did what to/ })
  for (const way of [
    () => page.keyboard.press('Escape'),
    () => page.getByRole('button', { name: 'Close', exact: true }).click(),
  ]) {
    await page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: 'History' }).click()
    await page.getByRole('region', { name: 'What you did' }).waitFor()
    await way()
    await heading.waitFor()
    await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true)
  }
  expect(complaints).toEqual([])
  await close()
})

test('fifty changes of route leave as many WebGL contexts as the first', async () => {
  const { page, complaints, close } = await explorer.open({}, '/?room=history')
  page.setDefaultTimeout(60_000)
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
