import { z } from 'zod'

export const Role = z.enum(['read', 'write'])
export type Role = z.infer<typeof Role>

/** `GET /api/session`: who is signed in, and whether one must be. */
export const SessionAnswer = z.object({
  required: z.boolean(),
  user: z.object({ name: z.string(), role: Role }).nullable(),
})
export type SessionAnswer = z.infer<typeof SessionAnswer>

/** `POST /api/session` */
export const SignIn = z.strictObject({ token: z.string().min(1).max(1000) })
