import type { JSHandle, Page } from 'playwright-core'

/** Something on the page: what matches a selector and, if words are given, whose label or text begins with them. */
export type Wanted = { selector: string; words?: string }

/** Milliseconds until one of these is in the page, by `millisecondsUntilTrue`. */
export async function millisecondsUntil(
  page: Page,
  wanted: readonly Wanted[],
  act: () => Promise<void>,
): Promise<number> {
  const isThere = await page.evaluateHandle(
    (wanted) => () =>
      wanted.some(({ selector, words = '' }) =>
        [...document.querySelectorAll(selector)].some((element) =>
          (element.ariaLabel ?? element.textContent).startsWith(words),
        ),
      ),
    wanted,
  )
  if (await page.evaluate((test) => test(), isThere)) throw new Error('It is there already.')
  return millisecondsUntilTrue(page, isThere, act)
}

/**
 * Milliseconds from the press of a pointer or of Enter until something is so in the page, by the clock of the page: asking it
 * from outside whether something is there takes longer than the page takes to show it.
 */
export async function millisecondsUntilTrue(
  page: Page,
  isThere: JSHandle<() => boolean>,
  act: () => Promise<void>,
): Promise<number> {
  await page.evaluate((test) => {
    const begin = (event: Event) => {
      if (event instanceof KeyboardEvent && event.key !== 'Enter') return
      for (const type of ['pointerdown', 'keydown']) document.removeEventListener(type, begin, true)
      const begun = performance.now()
      const observer = new MutationObserver(() => {
        if (!test()) return
        observer.disconnect()
        document.body.dataset['took'] = String(performance.now() - begun)
      })
      observer.observe(document.body, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      })
    }
    delete document.body.dataset['took']
    for (const type of ['pointerdown', 'keydown']) document.addEventListener(type, begin, true)
  }, isThere)
  await act()
  await page.locator('body[data-took]').waitFor({ state: 'attached' })
  return Number(await page.locator('body').getAttribute('data-took'))
}
