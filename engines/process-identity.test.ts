import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, test } from 'vitest'
import { hasEnded, identify, isAlive, parseProcStat, processesWithArgument } from './process-identity.ts'

const line = (name: string, state: string, threads: number) =>
  `4242 (${name}) ${state} 1 4242 4242 0 -1 4194560 100 0 0 0 5 3 0 0 20 0 ${threads} 0 987654 1000 200`
const ended = (state: string, threads: number) => hasEnded({ state, threads, startTicks: '1' })

describe('the stat line of a process', () => {
  test('is read past a name with blanks and brackets', () => {
    expect(parseProcStat(line('java) S (1', 'S', 40))).toEqual({
      state: 'S',
      threads: 40,
      startTicks: '987654',
    })
    expect(parseProcStat('')).toBeNull()
  })

  test('tells a zombie from a dying process whose other threads still hold its ports', () => {
    expect([ended('S', 40), ended('Z', 40), ended('Z', 1), ended('X', 1)]).toEqual([false, false, true, true])
  })
})

test(
  'a process is found by its argument while it lives, and is not taken for a later one',
  { timeout: 20_000 },
  async () => {
    const mark = `--dramatis-test-${process.pid}`
    const child = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)', '--', mark])
    const identity = identify(child.pid ?? 0)
    if (identity === null) throw new Error('the child has no identity')
    expect(isAlive(identity)).toBe(true)
    expect(isAlive({ ...identity, startTime: 'another' })).toBe(false)
    await expect.poll(() => processesWithArgument(mark), { timeout: 10_000 }).toEqual([identity])
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(isAlive(identity)).toBe(false)
    expect(processesWithArgument(mark)).toEqual([])
  },
)
