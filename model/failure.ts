/** Exit codes of `dramatis`; documented in docs/exit-codes.md. */
export const exitCodes = {
  success: 0,
  /** Something unforeseen; the log file has the details. */
  failure: 1,
  /** Wrong arguments or settings. */
  usage: 2,
  /** Some inputs were refused or quarantined, the rest was loaded. */
  partial: 3,
  /** An engine (Neo4j, CoreNLP, Java, Maven) is missing, unreachable or refuses us. */
  engine: 4,
  /** Stopped by the user. */
  interrupted: 130,
} as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** A failure the user can understand: one clear sentence, and the exit code it ends a command with. */
export class Failure extends Error {
  readonly exitCode: ExitCode

  constructor(sentence: string, exitCode: ExitCode = exitCodes.failure, options?: { cause?: unknown }) {
    super(sentence, options)
    this.name = 'Failure'
    this.exitCode = exitCode
  }
}

/** The message of anything thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
