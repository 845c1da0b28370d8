import { z } from 'zod'
import { create } from 'zustand'
import { rememberedHere, rememberHere } from '../../app/remembered.ts'

const storageKey = 'dramatis.asked'
const mostKept = 30
const Asked = z.array(z.object({ question: z.string(), says: z.string() }))
type Asked = z.infer<typeof Asked>

/** What was asked in this session and what the graph said, the latest first. */
export const useAsked = create<{ asked: Asked; keep: (question: string, says: string) => void }>(
  (set, get) => ({
    asked: stored(),
    keep: (question, says) => {
      const others = get().asked.filter((earlier) => earlier.question !== question)
      const asked = [{ question, says }, ...others].slice(0, mostKept)
      rememberHere(storageKey, JSON.stringify(asked))
      set({ asked })
    },
  }),
)

function stored(): Asked {
  try {
    return Asked.catch([]).parse(JSON.parse(rememberedHere(storageKey) ?? '[]'))
  } catch {
    return []
  }
}
