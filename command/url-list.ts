import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { exitCodes, Failure } from '../model/failure.ts'

/** The web addresses of a list, and what is wrong with its other lines. */
export type UrlList = {
  addresses: string[]
  /** `list.txt:3` and why that line is none. */
  troubles: { path: string; reason: string }[]
}

const longest = 8000

/**
 * Reads a list of web addresses: one a line; empty lines and those that begin with # are passed over; `-` is standard input.
 * An address that stands there twice is read once. Without a path there is none. Throws a `Failure` (usage) when there is no
 * such list.
 */
export async function readUrlList(path: string | null, stdin: Readable): Promise<UrlList> {
  if (path === null) return { addresses: [], troubles: [] }
  const addresses = new Set<string>()
  const troubles: UrlList['troubles'] = []
  let number = 0
  const name = path === '-' ? 'standard input' : path
  const input = path === '-' ? stdin : createReadStream(path)
  try {
    for await (const given of createInterface({ input, crlfDelay: Infinity })) {
      number += 1
      const line = given.replace(/^\u{FEFF}/u, '').trim()
      if (line === '' || line.startsWith('#')) continue
      if (isAddress(line)) addresses.add(line)
      else
        troubles.push({
          path: `${name}:${number}`,
          reason: `"${line.slice(0, 80)}" is no web address: one begins with http:// or https://.`,
        })
    }
  } catch (error) {
    throw new Failure(`The list of addresses ${path} cannot be read.`, exitCodes.usage, { cause: error })
  }
  return { addresses: [...addresses], troubles }
}

function isAddress(line: string): boolean {
  return /^https?:\/\/\S+$/iu.test(line) && line.length <= longest && URL.canParse(line)
}
