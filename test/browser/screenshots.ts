/** Writes docs/images/*.png from the samples: `npm run screenshots`. */
import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { BrowserContextOptions } from 'playwright-core'
import { startExplorer } from './explorer.ts'

const folder = fileURLToPath(new URL('../../docs/images/', import.meta.url))
const desk = { width: 1280, height: 800 }
const phone = { width: 360, height: 740 }

const pictures: readonly { name: string; options: BrowserContextOptions }[] = [
  { name: 'explorer-light', options: { colorScheme: 'light', viewport: desk } },
  { name: 'explorer-dark', options: { colorScheme: 'dark', viewport: desk } },
  {
    name: 'explorer-360',
    options: { colorScheme: 'light', viewport: phone, hasTouch: true, isMobile: true },
  },
]

const explorer = await startExplorer()
try {
  await mkdir(folder, { recursive: true })
  for (const { name, options } of pictures) {
    const { page, close } = await explorer.open(
      { deviceScaleFactor: 1.5, ...options },
      '/?actor=person:kim-jong-un',
    )
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
    await page.waitForTimeout(1_500)
    await page.screenshot({ path: `${folder}${name}.png` })
    process.stdout.write(`docs/images/${name}.png\n`)
    await close()
  }
} finally {
  await explorer.stop()
}
