import { join } from 'node:path'
import { createServer } from 'vite'
import { openExplorer } from '../explorer.ts'
import type { OpenPage, RunningExplorer } from '../explorer.ts'

/** A browser in front of a page of Vite's that holds parts of the explorer without any server. */
export type Stage = {
  open: (script: string, options?: Parameters<RunningExplorer['open']>[0]) => Promise<OpenPage>
  stop: () => Promise<void>
}

/** Serves the scripts of this folder, each as a page: `script` is its name, with what the page is asked for. */
export async function serveStage(): Promise<Stage> {
  const vite = await createServer({
    configFile: join(import.meta.dirname, '../../../client/vite.config.ts'),
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
    logLevel: 'error',
  })
  await vite.listen()
  const address = vite.httpServer?.address()
  if (typeof address !== 'object' || address === null) throw new Error('Vite listens nowhere.')
  const { url, open, stop } = await openExplorer(`http://127.0.0.1:${address.port}`, () => vite.close())
  return {
    open: async (script, options = {}) => {
      const opened = await open(options, '/app/mark.svg')
      const [name = '', asked = ''] = script.split('?')
      await opened.page.route('**/stage?*', (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: `<!doctype html><body><script type="module" src="/@fs/${join(import.meta.dirname, name)}"></script>`,
        }),
      )
      await opened.page.goto(`${url}/stage?${asked}`)
      return opened
    },
    stop,
  }
}
