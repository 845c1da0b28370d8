import { Worker } from 'node:worker_threads'
import type { Draft } from '../../draft.ts'
import { reasonOf } from '../../refusal.ts'
import { Question } from './protocol.ts'
import type { Answer, Cost, KindApart } from './protocol.ts'

/** Each is loaded when the first document of its kind comes. */
const readers: Readonly<Record<KindApart, () => Promise<(bytes: Uint8Array) => Promise<Draft>>>> = {
  docx: async () => (await import('../docx.ts')).draftFromDocx,
  pdf: async () => (await import('../pdf.ts')).draftFromPdf,
}

/** Who begins with more than this share of what one document may cost would end a sound one. */
const spentShare = 0.6

const [bytes, milliseconds] = process.argv.slice(2).map(Number)
const cost: Cost = { bytes: bytes ?? 0, milliseconds: milliseconds ?? 0 }
const beganAt = new BigInt64Array(new SharedArrayBuffer(8))
new Worker(new URL('guard.ts', import.meta.url), { workerData: { ...cost, beganAt } }).unref()

process.on('message', (message: unknown) => {
  void readingOf(message).then((read) => {
    const answer: Answer = { read, spent: process.memoryUsage.rss() > cost.bytes * spentShare }
    process.send?.(answer)
  })
})
process.on('disconnect', () => process.exit())

async function readingOf(message: unknown): Promise<Answer['read']> {
  try {
    const question = Question.parse(message)
    const draftFrom = await readers[question.kind]()
    Atomics.store(beganAt, 0, BigInt(Date.now()))
    return { draft: await draftFrom(question.bytes) }
  } catch (error) {
    return { refusal: reasonOf(error) }
  } finally {
    Atomics.store(beganAt, 0, 0n)
  }
}
