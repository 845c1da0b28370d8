import { chromium } from 'playwright-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { sharedDramatis, startDramatis } from '../system/one-dramatis.ts'

/** Debian's Chromium, unless another one is named. */
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

/** Dramatis as a newcomer finds it, with the samples loaded, and a browser to look at it. */
export type RunningExplorer = {
  url: string
  /** A page in a profile of its own; what it logs as an error is collected. */
  open: (options?: BrowserContextOptions, path?: string, browser?: BrowserTraits) => Promise<OpenPage>
  stop: () => Promise<void>
}
/** What the reader's browser lacks. */
export type BrowserTraits = { withoutWebGL?: boolean }
export type OpenPage = { page: Page; complaints: string[]; close: () => Promise<void> }

/**
 * A browser, and the Dramatis in front of which it stands: while one works on a test the one that `EXPLORER_URL` names, else the
 * one that the tests share, and outside of them one of its own.
 */
export async function startExplorer(): Promise<RunningExplorer> {
  const running = process.env['EXPLORER_URL'] ?? sharedDramatis()?.url
  if (running !== undefined) return openExplorer(running, () => Promise.resolve())
  const { url, stop } = await startDramatis()
  return openExplorer(url, stop)
}

/** A browser in front of an explorer that runs; `stopServer` is called when the explorer stops, or cannot be opened. */
export async function openExplorer(url: string, stopServer: () => Promise<void>): Promise<RunningExplorer> {
  try {
    // As root, in CI, Chromium cannot make its sandbox; without a graphics card it draws WebGL in software.
    const browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--enable-unsafe-swiftshader'],
    })
    return {
      url,
      open: (options, path = '', traits = {}) => openPage(browser, `${url}${path}`, options, traits),
      stop: async () => {
        await browser.close()
        await stopServer()
      },
    }
  } catch (error) {
    await stopServer()
    throw error
  }
}

/** As in a browser whose graphics are switched off. */
const noWebGL = `
  const getContext = HTMLCanvasElement.prototype.getContext
  HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
    return kind.startsWith('webgl') ? null : getContext.call(this, kind, ...rest)
  }`

async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
  { withoutWebGL = false }: BrowserTraits = {},
): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    locale: 'en-GB',
    ...options,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  if (withoutWebGL) await page.addInitScript({ content: noWebGL })
  await page.goto(url)
  return { page, complaints, close: () => context.close() }
}

/** The longest task of the main thread since that time of the page, in milliseconds; 0 when none took 50. */
export async function longestTask(page: Page, since = 0): Promise<number> {
  return page.evaluate(
    (begin) =>
      new Promise<number>((answer) => {
        const durations: number[] = [0]
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if (entry.startTime >= begin) durations.push(entry.duration)
        })
        observer.observe({ type: 'longtask', buffered: true })
        setTimeout(() => {
          observer.disconnect()
          answer(Math.round(Math.max(...durations)))
        }, 200)
      }),
    since,
  )
}

/** The page's own clock, for `longestTask`. */
export function pageTime(page: Page): Promise<number> {
  return page.evaluate(() => performance.now())
}
