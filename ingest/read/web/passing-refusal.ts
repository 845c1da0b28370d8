import { Refusal } from '../refusal.ts'

/** A refusal for now: the same address may be read at another time. */
export class PassingRefusal extends Refusal {
  override name = 'PassingRefusal'
}
