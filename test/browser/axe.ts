import axe from 'axe-core'
import type { Page } from 'playwright-core'

declare global {
  interface Window {
    axe: typeof axe
  }
}

/** Between the themes only colours differ, so in the second and third only the rules about them are asked again. */
const aboutColours = ['color-contrast', 'link-in-text-block']
const themes = [
  { theme: 'light', media: { colorScheme: 'light', forcedColors: 'none' }, rules: undefined },
  { theme: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' }, rules: aboutColours },
  { theme: 'forced colours', media: { colorScheme: 'light', forcedColors: 'active' }, rules: aboutColours },
] as const

/**
 * What axe finds serious or critical on the page, or in the part of it that a selector names, in each of the three themes:
 * theme, rule, and where. The page is light again afterwards.
 */
export async function seriousFindings(page: Page, part = 'html'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const findings: string[] = []
  for (const { theme, media, rules } of themes) {
    await page.emulateMedia(media)
    const violations = await page.evaluate(look, { part, rules })
    findings.push(...violations.map((violation) => `${theme}: ${violation}`))
  }
  await page.emulateMedia(themes[0].media)
  return findings
}

/**
 * Runs in the page. A colour that changes with the theme may fade, and what inherits it fades after it: so it waits until two
 * frames have come in which nothing fades.
 */
async function look({ part, rules }: { part: string; rules: string[] | undefined }): Promise<string[]> {
  for (let stillFrames = 0; stillFrames < 2;) {
    await new Promise(requestAnimationFrame)
    const isFading = document
      .getAnimations()
      .some(({ effect }) => Number.isFinite(Number(effect?.getComputedTiming().endTime)))
    stillFrames = isFading ? 0 : stillFrames + 1
  }
  const { violations } = await window.axe.run(
    { include: [[part]] },
    { resultTypes: ['violations'], ...(rules !== undefined && { runOnly: rules }) },
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}
