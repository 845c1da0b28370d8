import { exitCodes, Failure } from '../../../model/failure.ts'
import type { TokenUsage } from './endpoint-error.ts'

/** The next request could cost more than is left; what was done so far is kept. */
export class BudgetSpent extends Failure {
  override name = 'BudgetSpent'

  constructor(limit: number, used: number) {
    super(
      `The budget of ${grouped(limit)} tokens ends here: ${grouped(used)} are used, and the next request could take more than the rest.`,
      exitCodes.partial,
    )
  }
}

/** What requests may still cost. */
export type Budget = {
  /**
   * Sets aside what a request may cost at most; throws `BudgetSpent` when that is more than what is left. Whoever takes
   * calls the answer with what it did cost, once.
   */
  take: (most: TokenUsage) => (used: TokenUsage) => void
  used: () => TokenUsage
}

/** A budget in tokens, sent and received together; null is without end. */
export function openBudget(limit: number | null): Budget {
  const used = { input: 0, output: 0 }
  let setAside = 0
  return {
    take: ({ input, output }) => {
      const most = input + output
      if (limit !== null && used.input + used.output + setAside + most > limit)
        throw new BudgetSpent(limit, used.input + used.output)
      setAside += most
      return (cost) => {
        setAside -= most
        used.input += cost.input
        used.output += cost.output
      }
    },
    used: () => ({ ...used }),
  }
}

/** 31,200 */
export function grouped(count: number): string {
  return Math.round(count).toLocaleString('en-US')
}
