import { ApiProblem } from '../problems/problem.ts'

/** Statements at a time: of one user, and of all. */
export type TurnLimits = { perUser: number; all: number }

/** Gives out turns, and takes them back when the returned function is called. Throws `too-many-requests` when none is left. */
export function turns({ perUser, all }: TurnLimits): (user: string) => () => void {
  const running = new Map<string, number>()
  let total = 0
  return (user) => {
    const own = running.get(user) ?? 0
    if (own >= perUser)
      throw new ApiProblem(
        'too-many-requests',
        `${perUser} statements of yours are running; wait for one to end.`,
        {
          retryAfterSeconds: 1,
        },
      )
    if (total >= all)
      throw new ApiProblem('too-many-requests', 'The console is busy; try again shortly.', {
        retryAfterSeconds: 1,
      })
    running.set(user, own + 1)
    total += 1
    let back = false
    return () => {
      if (back) return
      back = true
      total -= 1
      const left = (running.get(user) ?? 1) - 1
      if (left === 0) running.delete(user)
      else running.set(user, left)
    }
  }
}
