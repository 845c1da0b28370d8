import { Refusal } from '../refusal.ts'

/** A refusal for now: the same address may be read at another time. */
export class PassingRefusal extends Refusal {
  override name = 'PassingRefusal'
  /** How long the server asks to be left alone, in milliseconds; null if it does not say. */
  readonly afterMs: number | null

  constructor(message: string, afterMs: number | null = null) {
    super(message)
    this.afterMs = afterMs
  }
}

/** A refusal for now, without having asked: it is not yet the host's turn, and that is not waited for. */
export class UnaskedRefusal extends PassingRefusal {
  override name = 'UnaskedRefusal'
}

/** What stood at an address has been taken away for good (410). */
export class GoneRefusal extends Refusal {
  override name = 'GoneRefusal'
}
