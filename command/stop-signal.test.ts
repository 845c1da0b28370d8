import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'

const program = `
  import { stopSignal } from ${JSON.stringify(new URL('stop-signal.ts', import.meta.url).href)}
  const signal = stopSignal(process)
  const work = setInterval(() => undefined, 1000)
  signal.addEventListener('abort', () => {
    console.log(signal.reason.message)
    setTimeout(() => clearInterval(work), 3000)
  })
  console.log('working')
`

/** Sends the signals after so many milliseconds each, and answers what the program printed and ended with. */
async function stopped(...pauses: number[]): Promise<{ code: number | null; lines: string[] }> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program])
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  await once(child.stdout, 'data')
  for (const pause of pauses) {
    await wait(pause)
    child.kill('SIGINT')
  }
  const [code] = await once(child, 'close')
  return { code, lines: output.trim().split('\n') }
}

const writer = `
  import { stopSignal } from ${JSON.stringify(new URL('stop-signal.ts', import.meta.url).href)}
  import { write } from ${JSON.stringify(new URL('world.ts', import.meta.url).href)}
  const signal = stopSignal(process)
  try {
    for (;;) await write(process.stdout, 'x'.repeat(10_000))
  } catch {
    process.stderr.write(signal.reason?.message ?? 'not aborted')
  }
`

const said = ['working', 'Stopped. What was loaded stays; run the same command again to go on.']

test('one Ctrl+C that comes three times lets the work end in order', { timeout: 20_000 }, async () => {
  expect(await stopped(0, 50, 50)).toEqual({ code: 0, lines: said })
})

test('a second Ctrl+C ends the process at once', { timeout: 20_000 }, async () => {
  expect(await stopped(0, 1_500)).toEqual({ code: 130, lines: said })
})

test('a reader that goes away ends the work in order', { timeout: 20_000 }, async () => {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', writer])
  let complaint = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text
  })
  await once(child.stdout, 'data')
  child.stdout.destroy()
  const [code] = await once(child, 'close')
  expect({ code, complaint }).toEqual({ code: 0, complaint: 'Nobody reads the output any more.' })
})

test('npm that is killed takes its script along', async () => {
  const npm = `
    const { spawn } = require('node:child_process')
    const child = spawn(process.execPath, ['--input-type=module', '--eval', ${JSON.stringify(program)}], {
      stdio: 'inherit',
      env: { ...process.env, npm_lifecycle_event: 'start' },
    })
    child.on('spawn', () => undefined)
  `
  const parent = spawn(process.execPath, ['--eval', npm])
  let output = ''
  parent.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  await once(parent.stdout, 'data')
  parent.kill('SIGKILL')
  await once(parent, 'close')
  expect(output.trim().split('\n')).toEqual([
    'working',
    'Stopped. What was loaded stays; run the same command again to go on.',
  ])
})
