/** Writes docs/images/*.png from the samples: `npm run screenshots`. */
import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { startExplorer } from './explorer.ts'

const folder = fileURLToPath(new URL('../../docs/images/', import.meta.url))
const desk = { width: 1280, height: 800 }
const phone: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
}
/** Images load, labels settle. */
const settleMs = 2_000

type Picture = {
  name: string
  path: string
  options?: BrowserContextOptions
  /** What a reader does first, and what must be there to be seen. */
  prepare: (page: Page) => Promise<void>
}

const phoneCall = async (page: Page): Promise<void> => {
  await page.getByRole('region', { name: 'Kim Jong-un', exact: true }).waitFor()
  await page
    .getByRole('button', { name: /phone call/u })
    .first()
    .click()
  await page
    .getByRole('region', { name: /phone call/u })
    .locator('blockquote')
    .first()
    .waitFor()
}
const quote = (page: Page): Promise<void> => page.locator('blockquote').first().waitFor()

const kim = '/?actor=person:kim-jong-un'
const pictures: readonly Picture[] = [
  { name: 'explorer-light', path: kim, prepare: phoneCall },
  { name: 'explorer-dark', path: kim, options: { colorScheme: 'dark' }, prepare: phoneCall },
  { name: 'explorer-360', path: kim, options: phone, prepare: phoneCall },
  {
    name: 'evidence',
    path: '/?from=person:kim-jong-un&to=person:vladimir-putin&tab=sentences',
    prepare: quote,
  },
  {
    name: 'path-explained',
    path: '/?from=person:lee-jae-myung&to=person:vladimir-putin&tab=paths&path=1',
    prepare: quote,
  },
  {
    name: 'ask',
    path: '/?room=ask&question=Who%20praised%20North%20Korean%20troops%3F',
    prepare: quote,
  },
  {
    name: 'who-says-what',
    path: '/?room=coverage',
    prepare: (page) => page.getByRole('table').waitFor(),
  },
  {
    name: 'time',
    path: '/?time=event',
    prepare: async (page) => {
      await page.getByRole('button', { name: 'No, thanks' }).click()
      await page.getByRole('slider').first().waitFor()
    },
  },
  {
    name: 'cypher',
    path: '/?room=cypher',
    prepare: async (page) => {
      await page.getByRole('button', { name: /linked to Kim Jong-un by most events/u }).click()
      await page.getByRole('button', { name: /^Run/u }).click()
      await page.getByRole('table').waitFor()
    },
  },
]

const explorer = await startExplorer()
try {
  await mkdir(folder, { recursive: true })
  for (const { name, path, options, prepare } of pictures) {
    const { page, close } = await explorer.open(
      { deviceScaleFactor: 1.5, colorScheme: 'light', viewport: desk, ...options },
      path,
    )
    await prepare(page)
    await page.waitForTimeout(settleMs)
    await page.screenshot({ path: `${folder}${name}.png` })
    process.stdout.write(`docs/images/${name}.png\n`)
    await close()
  }
} finally {
  await explorer.stop()
}
