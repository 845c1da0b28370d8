import { createHash, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { Role } from '../../model/api/session.ts'
import { exitCodes, Failure } from '../../model/failure.ts'

/** Someone who may use the API; the name stands in their decisions. */
export type User = { name: string; role: Role }

/** Who holds a token; null when nobody does. */
export type TokenBook = { required: boolean; userOf: (token: string) => User | null }

const Entry = z
  .string()
  .regex(/^[\w.-]+:(?:read|write):.{8,}$/u)
  .transform((text) => {
    const [name = '', role = '', ...secret] = text.split(':')
    return { name, role: Role.parse(role), secret: secret.join(':') }
  })

/**
 * Reads `DRAMATIS_TOKENS=name:role:secret,…`. Throws a `Failure` when an entry is malformed, or when there is none although
 * `HOST` lets other machines in. Loopback without tokens is open to its user.
 */
export function readTokens(settings: { DRAMATIS_TOKENS?: string | undefined; HOST: string }): TokenBook {
  const entries = (settings.DRAMATIS_TOKENS ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => Entry.safeParse(entry))
  if (entries.some((entry) => !entry.success))
    throw new Failure(
      'DRAMATIS_TOKENS must be a list such as "anna:write:SECRET,desk:read:SECRET" with secrets of at least 8 characters.',
      exitCodes.usage,
    )
  const users = entries.flatMap((entry) => (entry.data === undefined ? [] : [entry.data]))
  if (users.length === 0 && !isLoopback(settings.HOST))
    throw new Failure(
      `HOST is ${settings.HOST}, which other machines can reach: set DRAMATIS_TOKENS=name:role:secret so that only those you choose get in.`,
      exitCodes.usage,
    )
  const digests = users.map(({ name, role, secret }) => ({ user: { name, role }, digest: digest(secret) }))
  return {
    required: users.length > 0,
    userOf: (token) => {
      const given = digest(token)
      return digests.find((entry) => timingSafeEqual(entry.digest, given))?.user ?? null
    },
  }
}

/** Whether an address or name means this machine alone. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/u.test(host)
}

function digest(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}
