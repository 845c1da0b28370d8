import { exitCodes, Failure } from '../../../model/failure.ts'

/** What a person asked for cannot be: why, in one sentence. */
export function wrong(sentence: string): Failure {
  return new Failure(sentence, exitCodes.usage)
}

/** Why a namesake is not parted once more. */
export function partedAlready(key: string): Failure {
  return wrong(`"${key}" was parted from another already: undo that, or part the other again.`)
}
