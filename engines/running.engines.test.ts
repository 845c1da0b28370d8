import { execFile } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync, statSync, writeFileSync } from 'node:fs'
import { createServer, connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { coreNlpProperties } from '../model/corenlp-properties.ts'
import { temporaryHome } from '../test/engines/temporary-home.ts'
import { acquireEngines, engineStatus } from './index.ts'
import type { EngineLease, EngineName, EngineProgress } from './index.ts'
import { isAlive, processesWithArgument } from './process-identity.ts'
import type { ProcessIdentity } from './process-identity.ts'
import { ownerArgument } from './owner.ts'
import { ask, until } from './running.fixture.ts'
import { passwordFile, readPassword } from './secrets.ts'
import { readState } from './state.ts'

const { settings, remove } = temporaryHome()
const both: EngineName[] = ['neo4j', 'corenlp']

afterAll(() => {
  remove()
})

function acquire(want: EngineName[] = both, report: (progress: EngineProgress) => void = () => undefined) {
  return acquireEngines(settings, { want, purpose: 'engine tests', report })
}

/** Everything of this home that runs: the supervisor and the engines. */
function ourProcesses(): ProcessIdentity[] {
  const { supervisor } = readState(settings)
  const engines = both.flatMap((engine) => processesWithArgument(ownerArgument(settings, engine)))
  return supervisor !== null && isAlive(supervisor) ? [supervisor, ...engines] : engines
}

function pids() {
  const status = engineStatus(settings)
  return { supervisor: status.supervisorPid, neo4j: status.neo4j.pid, corenlp: status.corenlp.pid }
}

async function lemmas(lease: EngineLease, text: string, password?: string): Promise<unknown> {
  const server = lease.corenlp[0]
  if (server === undefined) throw new Error('no CoreNLP in the lease')
  const url = new URL(server.url)
  url.searchParams.set('properties', JSON.stringify(coreNlpProperties))
  const credentials = `${server.username ?? ''}:${password ?? server.password ?? ''}`
  const response = await fetch(url, {
    method: 'POST',
    body: text,
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      Authorization: `Basic ${Buffer.from(credentials).toString('base64')}`,
    },
  })
  const body = await response.text()
  return response.ok ? [...body.matchAll(/"lemma": "([^"]*)"/gu)].map((match) => match[1]) : response.status
}

/** Addresses on which a process listens, as `/proc/net/tcp` and `tcp6` have them. */
function listeningAddresses(pid: number): string[] {
  const inodes = new Set(
    readdirSync(`/proc/${pid}/fd`).flatMap((name) => {
      try {
        return /^socket:\[(\d+)\]$/u.exec(readlinkSync(`/proc/${pid}/fd/${name}`))?.[1] ?? []
      } catch {
        return []
      }
    }),
  )
  return ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((table) =>
    readFileSync(table, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/u))
      .filter((fields) => fields[3] === '0A' && inodes.has(fields[9] ?? ''))
      .map((fields) => (fields[1] ?? '').split(':')[0] ?? ''),
  )
}

function canConnect(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2_000 })
    const answer = (connected: boolean) => () => {
      socket.destroy()
      resolve(connected)
    }
    socket.once('connect', answer(true)).once('error', answer(false)).once('timeout', answer(false))
  })
}

describe('both engines, wanted by two commands at once', () => {
  const leases: EngineLease[] = []
  let said: EngineProgress[] = []

  beforeAll(async () => {
    leases.push(...(await Promise.all([acquire(both, (line) => said.push(line)), acquire()])))
  })

  const held = (index: number): EngineLease => {
    const lease = leases[index]
    if (lease === undefined) throw new Error('the lease was not given')
    return lease
  }

  test('run once, under one supervisor', () => {
    expect(held(0).neo4j).toEqual(held(1).neo4j)
    expect(held(0).corenlp).toEqual(held(1).corenlp)
    expect(ourProcesses()).toHaveLength(3)
    expect(engineStatus(settings)).toMatchObject({
      supervisorPid: expect.any(Number),
      neo4j: {
        mode: 'embedded',
        phase: 'ready',
        fetched: true,
        version: '5.26.31',
        restarts: 0,
        problem: null,
      },
      corenlp: {
        mode: 'embedded',
        phase: 'ready',
        fetched: true,
        version: '4.5.10',
        restarts: 0,
        problem: null,
      },
      leases: [
        { pid: process.pid, purpose: 'engine tests', want: both },
        { pid: process.pid, purpose: 'engine tests', want: both },
      ],
    })
    expect(said.map((line) => line.step)).toEqual(expect.arrayContaining(['start', 'ready']))
  })

  test('answer', async () => {
    expect(await ask(held(0), 'RETURN 1')).toBe(1)
    expect(await lemmas(held(0), 'Marko Ilves visited Lania.')).toEqual([
      'Marko',
      'Ilves',
      'visit',
      'Lania',
      '.',
    ])
  })

  test('refuse a wrong password', async () => {
    expect(await lemmas(held(0), 'Anu Tamm left.', 'wrong')).toBe(401)
    const lease = held(0)
    const stranger = { ...lease, neo4j: lease.neo4j && { ...lease.neo4j, password: 'neo4j' } }
    await expect(ask(stranger, 'RETURN 1')).rejects.toThrow(/unauthorized/u)
  })

  test('listen on the loopback address only', async () => {
    const { neo4j: bolt, corenlp } = readState(settings)
    const ports = [bolt.ports?.bolt, corenlp.ports?.annotate, corenlp.ports?.status]
    for (const port of ports) expect(await canConnect('127.0.0.1', port ?? 0)).toBe(true)

    const outer = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter((address) => !address.internal && !address.address.startsWith('fe80'))
    for (const { address } of outer) {
      for (const port of ports) expect(await canConnect(address, port ?? 0)).toBe(false)
    }

    const loopback = ['0100007F', '0000000000000000FFFF00000100007F']
    const listening = ourProcesses().flatMap(({ pid }) => listeningAddresses(pid))
    expect(listening).toHaveLength(3)
    expect(listening.filter((address) => !loopback.includes(address))).toEqual([])
  })

  test('show their passwords to nobody else', () => {
    const passwords = both.map((engine) => readPassword(settings, engine) ?? '')
    expect(passwords.map((password) => password.length)).toEqual([32, 32])
    const { home, secrets, state } = settings.folders
    const modes = [
      state,
      passwordFile(settings, 'neo4j'),
      passwordFile(settings, 'corenlp'),
      join(secrets, 'corenlp.properties'),
      ...readdirSync(join(home, 'leases')).map((name) => join(home, 'leases', name)),
    ].map((file) => statSync(file).mode & 0o777)
    expect(new Set(modes)).toEqual(new Set([0o600]))
    expect(statSync(secrets).mode & 0o777).toBe(0o700)

    const commandLines = readdirSync('/proc')
      .filter((name) => /^\d+$/u.test(name))
      .flatMap((pid) => {
        try {
          return [readFileSync(`/proc/${pid}/cmdline`, 'utf8'), readFileSync(`/proc/${pid}/environ`, 'utf8')]
        } catch {
          return []
        }
      })
    expect(commandLines.length).toBeGreaterThan(2)
    expect(commandLines.filter((line) => passwords.some((password) => line.includes(password)))).toEqual([])
  })

  test('Neo4j reads neither files nor the network for a query', async () => {
    const { corenlp } = readState(settings)
    writeFileSync(join(settings.folders.data, 'neo4j', 'import', 'rows.csv'), 'a\n1\n')
    await expect(ask(held(0), "LOAD CSV FROM 'file:///rows.csv' AS row RETURN row")).rejects.toThrow(
      /security\.allow_csv_import_from_file_urls/u,
    )
    const address = `http://127.0.0.1:${corenlp.ports?.status ?? 0}/live`
    await expect(ask(held(0), `LOAD CSV FROM '${address}' AS row RETURN row`)).rejects.toThrow(/blocklist/u)
  })

  test('go on when one of two leases ends', async () => {
    const before = pids()
    await held(1).release()
    await sleep(2_000)
    expect(pids()).toEqual(before)
    expect(await ask(held(0), 'RETURN 2')).toBe(2)
  })

  test('are taken over after kill -9 of the supervisor', async () => {
    const before = pids()
    process.kill(before.supervisor ?? 0, 'SIGKILL')
    await until(() => pids().supervisor === null, 5_000)
    const lease = await acquire()
    const after = pids()
    expect({ ...after, supervisor: null }).toEqual({ ...before, supervisor: null })
    expect(after.supervisor).not.toBe(before.supervisor)
    expect(ourProcesses()).toHaveLength(3)
    expect(lease.neo4j).toEqual(held(0).neo4j)
    await lease.release()
  })

  test('come back after kill -9 and on request, on the same ports with the same passwords', async () => {
    const before = {
      pids: pids(),
      neo4j: readState(settings).neo4j.ports,
      corenlp: readState(settings).corenlp.ports,
    }
    await ask(held(0), "CREATE (:Actor {id: 'person:marko-ilves'}) RETURN 1")
    process.kill(before.pids.neo4j ?? 0, 'SIGKILL')
    held(0).restart('corenlp')
    await until(() => {
      const { neo4j: bolt, corenlp } = engineStatus(settings)
      const changed = bolt.pid !== before.pids.neo4j && corenlp.pid !== before.pids.corenlp
      return changed && bolt.phase === 'ready' && corenlp.phase === 'ready'
    })
    expect(readState(settings).neo4j.ports).toEqual(before.neo4j)
    expect(readState(settings).corenlp.ports).toEqual(before.corenlp)
    expect(engineStatus(settings).neo4j.restarts).toBe(1)
    expect(await ask(held(0), 'MATCH (actor:Actor) RETURN actor.id')).toBe('person:marko-ilves')
    expect(await lemmas(held(0), 'Vostria agreed.')).toEqual(['Vostria', 'agree', '.'])
  })

  test('stop when the last holder is killed, and leave no process', async () => {
    const holder = execFile(
      process.execPath,
      [
        '--input-type=module-typescript',
        '--eval',
        `const { acquireEngines } = await import(${JSON.stringify(join(import.meta.dirname, 'index.ts'))})
         const { readSettings } = await import(${JSON.stringify(join(import.meta.dirname, '..', 'model', 'settings.ts'))})
         await acquireEngines(readSettings(process.env), { want: ['neo4j'], purpose: 'to be killed', report: () => undefined })
         setInterval(() => undefined, 1000)`,
      ],
      {
        env: {
          ...process.env,
          DRAMATIS_HOME: settings.folders.home,
          DRAMATIS_ENGINES: settings.folders.engines,
        },
      },
    )
    await until(() => engineStatus(settings).leases.some((lease) => lease.purpose === 'to be killed'))
    await held(0).release()
    // Neo4j is still wanted; CoreNLP is not any more.
    await until(() => engineStatus(settings).corenlp.phase === 'stopped')
    expect(engineStatus(settings)).toMatchObject({ neo4j: { phase: 'ready' }, corenlp: { pid: null } })
    holder.kill('SIGKILL')
    await until(() => ourProcesses().length === 0)
    expect(engineStatus(settings)).toMatchObject({
      supervisorPid: null,
      neo4j: { phase: 'stopped', pid: null, problem: null },
      corenlp: { phase: 'stopped', pid: null, problem: null },
      leases: [],
    })
  })

  test('say which port another program has', async () => {
    const port = readState(settings).neo4j.ports?.bolt ?? 0
    const other = createServer().listen(port, '127.0.0.1')
    await new Promise((resolve) => {
      other.once('listening', resolve)
    })
    await expect(acquire(['neo4j'])).rejects.toThrow(
      `Port ${port}, on which this home's Neo4j listens, is used by another program: stop that program, or delete ${settings.folders.state} to let Neo4j choose another port.`,
    )
    other.close()
    expect(ourProcesses()).toEqual([])
  })
})
