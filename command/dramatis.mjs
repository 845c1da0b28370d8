#!/usr/bin/env node
// Plain JavaScript on purpose: it must start on any Node from 20 on, and hands over to the Node that package.json pins.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const main = new URL('./main.ts', import.meta.url)

if (major > 24 || (major === 24 && minor >= 0)) {
  await import(main.href)
} else {
  const pinned = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url))
  const child = spawn(pinned, [fileURLToPath(main), ...process.argv.slice(2)], {
    // The channel tells the child when this process is gone, even by SIGKILL.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', () => {
    process.stderr.write(`Dramatis needs Node 24 and could not start it; run "npm ci" in its folder first.\n`)
    process.exitCode = 1
  })
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1)
  })
}
