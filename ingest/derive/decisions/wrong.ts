import { exitCodes, Failure } from '../../../model/failure.ts'

/** What a person asked for cannot be: why, in one sentence. */
export function wrong(sentence: string): Failure {
  return new Failure(sentence, exitCodes.usage)
}
