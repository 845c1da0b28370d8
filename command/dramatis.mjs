#!/usr/bin/env node
// Plain JavaScript on purpose: it must start on any Node from 20 on, and hands over to the Node that package.json pins.
import { spawn } from 'node:child_process'
import * as module from 'node:module'
import { fileURLToPath } from 'node:url'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const main = new URL('./main.ts', import.meta.url)
// Stripping the types of every module takes half of a short command's time; the result is kept beside the packages.
const compiled = fileURLToPath(new URL('../node_modules/.cache/dramatis', import.meta.url))

if (major > 24 || (major === 24 && minor >= 0)) {
  module.enableCompileCache(compiled)
  await import(main.href)
} else {
  const pinned = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url))
  const child = spawn(pinned, [fileURLToPath(main), ...process.argv.slice(2)], {
    env: { NODE_COMPILE_CACHE: compiled, ...process.env },
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
