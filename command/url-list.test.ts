import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import { readUrlList } from './url-list.ts'

const folder = mkdtempSync(join(tmpdir(), 'dramatis-urls-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const nothing = Readable.from([])
const list = `\u{FEFF}https://news.example/a\r
# what we found on Friday

  https://news.example/b#part
https://news.example/a
news.example/c
file:///etc/passwd
https://news.example/d and more
`

describe('lists of web addresses', () => {
  it('have one a line, once each; lines that are none are named with their number', async () => {
    const path = join(folder, 'list.txt')
    writeFileSync(path, list)
    expect(await readUrlList(path, nothing)).toEqual({
      addresses: ['https://news.example/a', 'https://news.example/b#part'],
      troubles: [
        ['news.example/c', 6],
        ['file:///etc/passwd', 7],
        ['https://news.example/d and more', 8],
      ].map(([line, number]) => ({
        path: `${path}:${number}`,
        reason: `"${line}" is no web address: one begins with http:// or https://.`,
      })),
    })
  })

  it('come from standard input too', async () => {
    expect(await readUrlList('-', Readable.from(['https://news.example/a\nx']))).toEqual({
      addresses: ['https://news.example/a'],
      troubles: [
        {
          path: 'standard input:2',
          reason: '"x" is no web address: one begins with http:// or https://.',
        },
      ],
    })
  })

  it('must be there', async () => {
    const path = join(folder, 'none.txt')
    await expect(readUrlList(path, nothing)).rejects.toThrow(`The list of addresses ${path} cannot be read.`)
  })
})
