import { writeFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { temporaryHome } from '../test/engines/temporary-home.ts'
import { stopProcess } from './engine-process.ts'
import { acquireEngines } from './index.ts'
import { neo4jEngine } from './neo4j/engine.ts'
import { isPortFree } from './ports.ts'
import { identify } from './process-identity.ts'
import { ask, until } from './running.fixture.ts'
import { passwordFile } from './secrets.ts'
import { readState, writeState } from './state.ts'
import type { Neo4jPorts } from './state.ts'

describe('a Neo4j that was killed before it had our password', () => {
  const home = temporaryHome()
  afterAll(home.remove)

  test('gets it at the next start; and a lost password is said', async () => {
    let ports: Neo4jPorts | null = null
    const engine = neo4jEngine(home.settings, () => Promise.resolve('java'), {
      read: () => ports,
      write: (chosen) => {
        ports = chosen
        writeState(home.settings, {
          ...readState(home.settings),
          neo4j: { ...readState(home.settings).neo4j, ports: chosen },
        })
      },
    })
    const process = await engine.start()
    const bolt = readState(home.settings).neo4j.ports?.bolt ?? 0
    await until(async () => !(await isPortFree(bolt)))
    await stopProcess(process, 0)
    expect(identify(process.identity.pid)).toBeNull()

    const options = { want: ['neo4j'] as const, purpose: 'engine tests', report: () => undefined }
    const lease = await acquireEngines(home.settings, options)
    expect(await ask(lease, 'RETURN 3')).toBe(3)
    await lease.release()

    writeFileSync(passwordFile(home.settings, 'neo4j'), 'another-password\n')
    await expect(acquireEngines(home.settings, options)).rejects.toThrow(
      `The Neo4j in ${home.settings.folders.data} refuses the password in ${passwordFile(home.settings, 'neo4j')}; put back the file that belongs to it.`,
    )
  })
})
