import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { hash } from '../../../model/identity.ts'
import { slug } from '../../../model/slug.ts'
import { promptVersion } from './instructions.ts'
import type { Message } from './messages.ts'

/** What a model wrote when it was asked. It was paid for, so it is kept until somebody removes the folder. */
const Entry = z.object({ model: z.string(), content: z.string() })

/** A model's answers on disk, by the very words that it was asked; used by several processes at once. */
export type AnswerCache = {
  /** The stored answer, or null; an entry that cannot be read counts as none. */
  read: (messages: readonly Message[]) => Promise<string | null>
  /** Stores an answer whole or not at all. A full disk or a read-only folder only means that it is not kept. */
  write: (messages: readonly Message[], content: string) => Promise<void>
}

/** The answers of one model in `folder`, which is made when needed. */
export function openAnswerCache(folder: string, model: string): AnswerCache {
  const own = join(folder, `${slug(model)}-${hash(model).slice(0, 8)}`)
  const pathOf = (messages: readonly Message[]): string => {
    const key = hash(promptVersion, model, JSON.stringify(messages))
    return join(own, key.slice(0, 2), `${key}.json`)
  }
  return {
    async read(messages) {
      try {
        return Entry.parse(JSON.parse(await readFile(pathOf(messages), 'utf8'))).content
      } catch {
        return null
      }
    },
    async write(messages, content) {
      try {
        const path = pathOf(messages)
        await mkdir(join(path, '..'), { recursive: true })
        const part = `${path}.${randomUUID()}.part`
        await writeFile(part, JSON.stringify({ model, content }))
        await rename(part, path)
      } catch {
        // The answer itself is in hand; the next run asks again.
      }
    },
  }
}
