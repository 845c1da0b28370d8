/** Time that several steps share. */
export type TimeBudget = {
  /** What a step gives, or null when the time is over before it; late answers and late errors are dropped. */
  spend: <Result>(step: (remainingMs: number) => Promise<Result>) => Promise<Result | null>
  /** Whether some step had no time left. */
  ranOut: () => boolean
}

/** Starts a budget of so many milliseconds. */
export function timeBudget(milliseconds: number): TimeBudget {
  const deadline = performance.now() + milliseconds
  let late = false
  return {
    ranOut: () => late,
    spend: async (step) => {
      const remaining = Math.floor(deadline - performance.now())
      if (late || remaining <= 0) {
        late = true
        return null
      }
      let timer: NodeJS.Timeout | undefined
      const over = new Promise<null>((resolve) => {
        timer = setTimeout(() => {
          late = true
          resolve(null)
        }, remaining)
      })
      const work = step(remaining).catch((error: unknown) => {
        if (late) return null
        throw error
      })
      try {
        return await Promise.race([work, over])
      } finally {
        clearTimeout(timer)
      }
    },
  }
}
