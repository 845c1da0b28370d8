import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { readSettings } from '../../model/settings.ts'
import { testSizes } from '../engines/temporary-home.ts'

/** The `dramatis` command. */
export const command = resolve(import.meta.dirname, '..', '..', 'command', 'dramatis.mjs')

export type Ended = { code: number | null; stdout: string; stderr: string }
export type Running = { child: ChildProcess; ended: Promise<Ended>; line: (part: string) => Promise<string> }

/** A fresh home that shares the fetched engines, with small engines in it. Removed with `remove`. */
export async function freshHome(): Promise<{
  environment: NodeJS.ProcessEnv
  home: string
  remove: () => Promise<void>
}> {
  const home = await mkdtemp(join(tmpdir(), 'dramatis-home-'))
  const engines = readSettings(process.env).folders.engines
  return {
    home,
    environment: {
      ...process.env,
      DRAMATIS_HOME: home,
      DRAMATIS_ENGINES: engines,
      PORT: '0',
      ...testSizes,
      LOG_LEVEL: 'warn',
    },
    remove: () => rm(home, { recursive: true, force: true }),
  }
}

/** Starts `dramatis` as a user would, and answers while it runs. */
export function start(args: readonly string[], environment: NodeJS.ProcessEnv, input?: string): Running {
  const child = spawn(process.execPath, [command, ...args], {
    env: environment,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const output = { stdout: '', stderr: '' }
  const waiting = new Set<() => void>()
  const collect = (name: 'stdout' | 'stderr') => (chunk: Buffer) => {
    output[name] += chunk.toString('utf8')
    for (const look of waiting) look()
  }
  child.stdout.on('data', collect('stdout'))
  child.stderr.on('data', collect('stderr'))
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const ended = new Promise<Ended>((done) => {
    child.on('close', (code) => {
      done({ code, ...output })
      for (const look of waiting) look()
    })
  })
  const line = (part: string): Promise<string> =>
    new Promise((found, failed) => {
      const look = (): void => {
        const match = `${output.stdout}\n${output.stderr}`
          .split('\n')
          .find((candidate) => candidate.includes(part))
        if (match !== undefined) found(match)
        else if (child.exitCode !== null)
          failed(new Error(`dramatis ended without "${part}": ${output.stderr.slice(-2000)}`))
        else return
        waiting.delete(look)
      }
      waiting.add(look)
      look()
    })
  return { child, ended, line }
}

/** Runs `dramatis` to its end. */
export async function dramatis(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  input?: string,
): Promise<Ended> {
  return await start(args, environment, input).ended
}
