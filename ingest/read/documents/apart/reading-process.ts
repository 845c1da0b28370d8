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

const [bytes, milliseconds] = process.argv.slice(2).map(Number)
const cost: Cost = { bytes: bytes ?? 0, milliseconds: milliseconds ?? 0 }
const beganAt = new BigInt64Array(new SharedArrayBuffer(8))
new Worker(new URL('guard.ts', import.meta.url), { workerData: { ...cost, beganAt } }).unref()

process.on('message', (message: unknown) => {
  void answer(message).then((given) => process.send?.(given))
})
process.on('disconnect', () => process.exit())

async function answer(message: unknown): Promise<Answer> {
  Atomics.store(beganAt, 0, BigInt(Date.now()))
  try {
    const question = Question.parse(message)
    const draftFrom = await readers[question.kind]()
    return { draft: await draftFrom(question.bytes) }
  } catch (error) {
    return { refusal: reasonOf(error) }
  } finally {
    Atomics.store(beganAt, 0, 0n)
  }
}
