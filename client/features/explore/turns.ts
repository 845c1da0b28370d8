/** Work that is done one after another, in the order in which it came. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve()

  /** Waits until all work before is done, whether or not it succeeded. Answers what the work answers. */
  take<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#last.then(work)
    this.#last = done.catch(() => undefined)
    return done
  }
}
