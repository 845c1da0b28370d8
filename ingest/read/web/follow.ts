import { Refusal } from '../refusal.ts'
import type { Answer } from './requests.ts'

/** An answer that is no redirect, and where it was found. */
export type Followed = {
  answer: Answer
  address: URL
  /** Where the address has moved for good (301, 308), as far as every step of the way says so; null if it has not. */
  moved: URL | null
}

const redirects: readonly number[] = [301, 302, 303, 307, 308]

/** Asks an address, and those that it redirects to, one by one. Throws a `Refusal` for a way that is too long or has no end. */
export async function follow(
  start: URL,
  most: number,
  ask: (address: URL) => Promise<Answer>,
): Promise<Followed> {
  const passed = new Set<string>()
  let address = start
  let moved: URL | null = null
  let forGood = true
  for (let steps = 0; steps <= most; steps += 1) {
    passed.add(withoutFragment(address))
    const answer = await ask(address)
    if (!redirects.includes(answer.status)) return { answer, address, moved }
    const location = asWritten(answer.headers.get('location') ?? '')
    if (!URL.canParse(location, address)) throw new Refusal('The address redirects to nowhere.')
    address = new URL(location, address)
    if (passed.has(withoutFragment(address))) throw new Refusal('The address redirects in a ring.')
    forGood &&= answer.status === 301 || answer.status === 308
    if (forGood) moved = address
  }
  throw new Refusal(`The address redirects more than ${most} times.`)
}

/** Headers come as latin-1, in which many servers write the UTF-8 of their addresses, as browsers take it. */
function asWritten(location: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(location, 'latin1'))
  } catch {
    return location
  }
}

function withoutFragment(address: URL): string {
  const plain = new URL(address)
  plain.hash = ''
  return plain.href
}
