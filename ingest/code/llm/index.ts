/** The only door of this room: the coder that asks a model, and what it would cost. */
export { BudgetSpent } from './budget.ts'
export { endpointOf } from './endpoint.ts'
export { describeEstimate, describeMoney, nothing, openEstimator, several, sum } from './estimate.ts'
export type { Estimate, Prices } from './estimate.ts'
export { openLlmCoder } from './llm-coder.ts'
export type { LlmCoder, LlmTally } from './llm-coder.ts'
