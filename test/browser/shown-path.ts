import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/**
 * The best path of the room of two actors, once it is shown. The search answers within its time limit with what it has: on a
 * busy machine a reader searches again.
 */
export async function shownPath(page: Page): Promise<Locator> {
  const path = page.getByRole('article', { name: /^Path 1 of/u })
  const again = page.getByRole('button', { name: 'Search again' })
  const tried = async (): Promise<number> => {
    await path.or(again).first().waitFor({ timeout: 60_000 })
    // It is gone when the answer came in between.
    if ((await path.count()) === 0) await again.press('Enter', { timeout: 5_000 }).catch(() => undefined)
    return path.count()
  }
  await expect.poll(tried, { timeout: 90_000, interval: 1_000 }).toBe(1)
  return path
}
