import { Failure } from '../../../model/failure.ts'

/** A link, a saved view or a file that cannot be opened; the message says why in a sentence for people. */
export class UnreadableView extends Failure {}
