/** Why the console does not run a statement, in a sentence, and where it stands (UTF-16 offsets of the text). */
export class ConsoleRefusal extends Error {
  readonly at: { start: number; end: number } | null

  constructor(sentence: string, at: { start: number; end: number } | null = null) {
    super(sentence)
    this.name = 'ConsoleRefusal'
    this.at = at
  }
}
