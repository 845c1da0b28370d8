import { networkInterfaces } from 'node:os'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { readArticles } from '../read-articles.ts'
import type { ReadOutcome } from '../read-articles.ts'
import { articlePage, openCanary, openSite } from './site.fixture.ts'
import type { Canary, Site } from './site.fixture.ts'
import { openWebReader } from './web-reader.ts'

/** A name server of ours: what each host means, or, as a list, what it means the first and every further time. */
const names: Record<string, string[] | string[][]> = {
  'news.example': ['127.0.0.1'],
  'news.example.': ['127.0.0.1'],
  'two.example': ['93.184.215.14', '127.0.0.1'],
  'six.example': ['::1'],
  'mapped.example': ['::ffff:127.0.0.1'],
  'translated.example': ['64:ff9b::7f00:1'],
  'inner.example': ['10.0.0.7'],
  'cloud.example': ['169.254.169.254'],
  'any.example': ['0.0.0.0'],
  'any-six.example': ['::'],
  'site-local.example': ['fec0::1'],
  'carrier.example': ['100.64.0.1'],
  'many.example': ['224.0.0.1'],
  'nothing.example': ['no address at all'],
  'xn--nachrichten-sterreich-sec.example': ['127.0.0.1'],
  localhost: ['127.0.0.1'],
  'localhost.': ['127.0.0.1'],
  'a.localhost': ['127.0.0.1'],
  'ip6-localhost': ['::1'],
  '127.0.0.1.nip.example': ['127.0.0.1'],
  // Means another machine when it is asked again: what is checked must be what is connected to.
  'turns.example': [['127.0.0.1'], ['93.184.215.14']],
}

let site: Site
let canary: Canary
beforeAll(async () => {
  site = await openSite()
  canary = await openCanary()
})
afterEach(() => {
  if (canary.hits() > 0) throw new Error('The canary was reached.')
  site.forget()
})
afterAll(() => {
  site.close()
  canary.close()
})

/** Why the address is not read; where the site's own port stands for the canary's, ports are no reason. */
async function refusal(address: string, ports?: readonly string[]): Promise<string> {
  const turns = new Map<string, number>()
  const resolve = async (host: string) => {
    const turn = turns.get(host) ?? 0
    turns.set(host, turn + 1)
    const meant = (names[host] ?? []).map((one) => one)
    const now = meant.map((one) => (typeof one === 'string' ? [one] : one))
    const found = meant.some((one) => typeof one !== 'string')
      ? (now[Math.min(turn, now.length - 1)] ?? [])
      : now.flat()
    return found.map((one) => ({ address: one, family: one.includes(':') ? 6 : 4 }))
  }
  const limits = { gapMs: 0, ports: ports ?? ['80', '443', canary.port] }
  const web = openWebReader({ allow: site.host, resolve, limits })
  try {
    for await (const outcome of readArticles([address.replace('PORT', canary.port)], {
      published: null,
      web,
    }))
      return outcome.ok ? `read: ${outcome.article.url}` : outcome.reason
    return 'nothing'
  } finally {
    await web.close()
  }
}

const isPrivate =
  / is no public address of the web; if it is meant to be read, name it in DRAMATIS_FETCH_ALLOW\.$/u
const otherScheme = 'Only http and https addresses are read.'
const userName = 'An address with a user name or a password in it is not read.'
const noAddress = 'This is no web address.'

const private_: readonly string[] = [
  // This machine, in all the ways in which browsers write it.
  'http://127.0.0.1:PORT/',
  'http://127.8.9.10:PORT/',
  'http://127.1:PORT/',
  'http://127.0.1:PORT/',
  'http://127.0.0.1.:PORT/',
  'http://2130706433:PORT/',
  'http://017700000001:PORT/',
  'http://0177.0.0.1:PORT/',
  'http://0177.0.0.01:PORT/',
  'http://0x7f.0.0.1:PORT/',
  'http://0x7f.1:PORT/',
  'http://0x7f000001:PORT/',
  'http://0X7F000001:PORT/',
  'http://0:PORT/',
  'http://0.0.0.0:PORT/',
  'http://0x0:PORT/',
  'http://１２７.0.0.1:PORT/',
  'http://①②⑦.⓪.⓪.①:PORT/',
  'http://127。0。0。1:PORT/',
  'http://%31%32%37.0.0.1:PORT/',
  'HTTP://127.0.0.1:PORT/',
  // IPv6, and IPv4 inside of it.
  'http://[::1]:PORT/',
  'http://[0:0:0:0:0:0:0:1]:PORT/',
  'http://[::]:PORT/',
  'http://[::ffff:127.0.0.1]:PORT/',
  'http://[::ffff:7f00:1]:PORT/',
  'http://[::127.0.0.1]:PORT/',
  'http://[64:ff9b::7f00:1]:PORT/',
  'http://[64:ff9b::127.0.0.1]:PORT/',
  'http://[64:ff9b:1::7f00:1]:PORT/',
  'http://[2002:7f00:1::]:PORT/',
  'http://[2001:0:7f00:1::]:PORT/',
  'http://[fe80::1]/',
  'http://[fec0::1]/',
  'http://[fc00::1]/',
  'http://[fd12:3456:789a::1]/',
  'http://[ff02::1]/',
  'http://[2001:db8::1]/',
  'http://[100::1]/',
  // Networks that are not the world's.
  'https://10.0.0.1/',
  'https://172.16.0.1/',
  'https://192.168.0.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://0xA9FEA9FE/latest/meta-data/',
  'http://100.64.0.1/',
  'http://192.0.0.1/',
  'http://192.0.2.1/',
  'http://198.18.0.1/',
  'http://198.51.100.1/',
  'http://203.0.113.1/',
  'http://192.88.99.1/',
  'http://224.0.0.1/',
  'http://239.255.255.250/',
  'http://240.0.0.1/',
  'http://255.255.255.255/',
  // Names that mean one of them.
  ...Object.keys(names)
    .filter((host) => host !== 'turns.example')
    .map((host) => `http://${host}:PORT/`),
  'https://news.example:PORT/',
  'http://NEWS.example:PORT/',
  'http://news%2Eexample:PORT/',
  'http://nachrichten-österreich.example:PORT/',
  'http://turns.example:PORT/',
]

describe('an address that is not the world’s', () => {
  it.each(private_)('%s is refused', async (address) => {
    expect(await refusal(address)).toMatch(isPrivate)
  })

  it('is not reached where it is a public one of this machine itself, or any other of its', async () => {
    const own = Object.values(networkInterfaces()).flatMap((one) => one ?? [])
    for (const { address, family } of own.filter((one) => !one.address.startsWith('fe80')))
      expect(await refusal(`http://${family === 'IPv6' ? `[${address}]` : address}:PORT/`)).toMatch(isPrivate)
  })

  it.each([...private_, '//127.0.0.1:PORT/', 'https:\\\\127.0.0.1:PORT\\', 'https:127.0.0.1:PORT'])(
    'is not reached by a redirect to %s',
    async (target) => {
      // Headers are bytes: what stands beyond them is written as a browser would send it.
      const location = Buffer.from(target.replace('PORT', canary.port), 'utf8').toString('latin1')
      site.serve({ '/page': { status: 302, headers: { Location: location } } })
      // oxlint-disable-next-line no-control-regex -- what headers hold
      const asWritten = /^[\u0000-\u007F]*$/u.test(target) ? isPrivate : /./u
      expect(await refusal(`http://${site.host}/page`)).toMatch(asWritten)
      expect(site.asked).toEqual(['/robots.txt Dramatis', '/page Dramatis'])
    },
  )

  it.each(['http://127.0.0.1:PORT/robots.txt', 'http://news.example:PORT/robots.txt'])(
    'is not reached by a robots.txt that has moved to %s',
    async (target) => {
      const location = target.replace('PORT', canary.port)
      site.serve({
        '/robots.txt': { status: 301, headers: { Location: location } },
        '/page': { body: articlePage() },
      })
      expect(await refusal(`http://${site.host}/page`)).toMatch(isPrivate)
    },
  )

  it('is not reached when its name meant another machine a moment ago (DNS rebinding)', async () => {
    const answers = [['93.184.215.14'], ['127.0.0.1']]
    const web = openWebReader({
      allow: undefined,
      resolve: async () => (answers.shift() ?? []).map((address) => ({ address, family: 4 })),
      // Nobody waits for the first, which is on no network of a test.
      limits: { gapMs: 0, requestMs: 300, ports: [canary.port] },
    })
    const addresses = ['/1', '/2'].map((path) => `http://rebinds.example:${canary.port}${path}`)
    const outcomes: ReadOutcome[] = []
    for await (const outcome of readArticles(addresses, { published: null, web })) outcomes.push(outcome)
    await web.close()
    expect(outcomes.map((outcome) => outcome.ok)).toEqual([false, false])
    expect(outcomes[1]).toMatchObject({ reason: expect.stringMatching(isPrivate) })
    expect(answers).toEqual([])
  })

  it.each<[string, string]>([
    ['file:///etc/passwd', otherScheme],
    ['gopher://127.0.0.1:PORT/1', otherScheme],
    ['ftp://127.0.0.1:PORT/', otherScheme],
    ['ws://127.0.0.1:PORT/', otherScheme],
    ['dict://127.0.0.1:PORT/', otherScheme],
    ['data://text/html,<p>x', otherScheme],
    ['blob://127.0.0.1:PORT/', otherScheme],
    ['jar://http://127.0.0.1:PORT/!/', otherScheme],
    ['http://user:secret@news.example:PORT/', userName],
    ['http://93.184.215.14@127.0.0.1:PORT/', userName],
    ['http://127.0.0.1:PORT@93.184.215.14/', userName],
    ['http://93.184.215.14%2F@127.0.0.1:PORT/', userName],
    ['http://', noAddress],
    ['http://[::1/', noAddress],
    ['http://[fe80::1%25eth0]/', noAddress],
    ['http://127.0.0.1:99999/', noAddress],
    ['http://1.2.3.4.5.6/', noAddress],
    ['http://256.0.0.1/', noAddress],
    ['http://%00127.0.0.1:PORT/', noAddress],
    ['http://127.0.0.1%0d%0aHost:x/', noAddress],
  ])('%s is refused', async (address, reason) => {
    expect(await refusal(address)).toBe(reason)
  })

  it.each([
    'file:///etc/passwd',
    'gopher://127.0.0.1:PORT/1',
    'data:text/html,<p>x',
    'ftp://127.0.0.1:PORT/',
  ])('a redirect to %s is refused', async (target) => {
    site.serve({
      '/page': { status: 302, headers: { Location: target.replace('PORT', canary.port) } },
    })
    expect(await refusal(`http://${site.host}/page`)).toBe(otherScheme)
  })
})

describe('a port', () => {
  it('that is not the web’s is refused, also by a redirect', async () => {
    const reason = /^Only the ports 80 and 443 are read; if .+:\d+ is meant to be read, name it in /u
    expect(await refusal('http://93.184.215.14:7474/', ['80', '443'])).toMatch(reason)
    expect(await refusal('https://news.example:6379/', ['80', '443'])).toMatch(reason)
    site.serve({ '/page': { status: 302, headers: { Location: 'http://93.184.215.14:22/' } } })
    expect(await refusal(`http://${site.host}/page`, ['80', '443'])).toMatch(reason)
  })

  it('may be written where the scheme says it already', async () => {
    expect(await refusal('http://news.example:80/', ['80', '443'])).toMatch(isPrivate)
    expect(await refusal('https://news.example:443/', ['80', '443'])).toMatch(isPrivate)
  })
})

const loopback = async () => [{ address: '127.0.0.1', family: 4 }]
async function told(address: string, allow: string): Promise<string> {
  const web = openWebReader({ allow, resolve: loopback, limits: { gapMs: 0 } })
  for await (const outcome of readArticles([address], { published: null, web })) {
    await web.close()
    return outcome.ok ? 'read' : outcome.reason
  }
  return 'nothing'
}

describe('a host that is allowed', () => {
  it.each([
    ['archive.local', 'other.local, Archive.local'],
    ['archive.local', 'archive.local:SITE'],
    ['127.0.0.1', '127.0.0.1:SITE'],
    ['2130706433', '127.0.0.1'],
    ['österreich.local', 'Österreich.local'],
  ])('http://%s may be read: DRAMATIS_FETCH_ALLOW=%s', async (host, allow) => {
    site.serve({ '/talks': { body: articlePage() } })
    expect(await told(`http://${host}:${site.port}/talks`, allow.replace('SITE', site.port))).toBe('read')
  })

  it.each([
    ['archive.local', '127.0.0.1'],
    ['127.0.0.1', 'archive.local'],
    ['127.0.0.1', '127.0.0.1:1'],
    ['archive.local.', 'archive.local'],
    ['not-archive.local', 'archive.local'],
    ['archive.local', '*'],
    ['archive.local', '*.local'],
    ['archive.local', 'http://archive.local/'],
    ['archive.local', ','],
  ])('http://%s may not: DRAMATIS_FETCH_ALLOW=%s', async (host, allow) => {
    expect(await told(`http://${host}:${site.port}/talks`, allow)).toMatch(
      / name it in DRAMATIS_FETCH_ALLOW\.$/u,
    )
    expect(site.asked).toEqual([])
  })
})
