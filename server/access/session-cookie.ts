import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { Role } from '../../model/api/session.ts'
import type { User } from './tokens.ts'

/** A signed-in page stays so for twelve hours, or until the server starts again. */
const lifetimeMs = 12 * 60 * 60 * 1000
export const cookieName = 'dramatis_session'

const Content = z.object({ name: z.string(), role: Role, until: z.number() })

/** Signs and reads the cookie of a signed-in page. */
export type SessionCookies = {
  issue: (user: User) => { value: string; maxAgeMs: number }
  /** The user of a `Cookie` header; null when it holds no valid session. */
  read: (header: string | undefined) => User | null
}

/** Cookies signed with a key that lives as long as the process. */
export function sessionCookies(now: () => number = Date.now): SessionCookies {
  const key = randomBytes(32)
  const sign = (content: string) => createHmac('sha256', key).update(content).digest('base64url')
  return {
    issue: ({ name, role }) => {
      const content = Buffer.from(JSON.stringify({ name, role, until: now() + lifetimeMs })).toString(
        'base64url',
      )
      return { value: `${content}.${sign(content)}`, maxAgeMs: lifetimeMs }
    },
    read: (header) => {
      const [content = '', signature = ''] = valueOf(header).split('.')
      const expected = Buffer.from(sign(content))
      const given = Buffer.from(signature)
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null
      const parsed = Content.safeParse(JSON.parse(Buffer.from(content, 'base64url').toString('utf8')))
      return parsed.success && parsed.data.until > now()
        ? { name: parsed.data.name, role: parsed.data.role }
        : null
    },
  }
}

function valueOf(header: string | undefined): string {
  const found = (header ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${cookieName}=`))
  return found?.slice(cookieName.length + 1) ?? ''
}
