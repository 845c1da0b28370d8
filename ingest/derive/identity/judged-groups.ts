import type { Judgement } from './key-facts.ts'

/**
 * Keys that mean one actor, joined one by one; what people judged different is never joined. Judgements that contradict
 * newer ones do not count.
 */
export class JudgedGroups {
  readonly #leader = new Map<string, string>()
  readonly #members = new Map<string, string[]>()
  /** For each leader, the leaders it must stay apart from. */
  readonly #apart = new Map<string, Set<string>>()

  constructor(keys: readonly string[], judged: readonly Judgement[]) {
    for (const key of keys) this.#add(key)
    for (const { keys } of judged) for (const key of keys) this.#add(key)
    for (const { kind, keys } of judged.toReversed()) {
      if (kind === 'same') this.join(...keys)
      else this.#part(...keys)
    }
  }

  /** Whether two keys mean one actor. */
  areOne(a: string, b: string): boolean {
    return this.#leaderOf(a) === this.#leaderOf(b)
  }

  /** Whether people judged that two keys do not mean one actor. */
  areParted(a: string, b: string): boolean {
    return this.#apart.get(this.#leaderOf(a))?.has(this.#leaderOf(b)) === true
  }

  /** Joins the groups of two keys unless they were judged different; whether they are one now. */
  join(a: string, b: string): boolean {
    const [one, other] = [this.#leaderOf(a), this.#leaderOf(b)]
    if (one === other) return true
    if (this.areParted(one, other)) return false
    const [mine, theirs] = [this.#membersOf(one), this.#membersOf(other)]
    const [into, from] = mine.length >= theirs.length ? [one, other] : [other, one]
    for (const member of this.#membersOf(from)) {
      this.#leader.set(member, into)
      this.#membersOf(into).push(member)
    }
    this.#members.delete(from)
    for (const rival of this.#apart.get(from) ?? []) {
      this.#rivalsOf(rival).delete(from)
      this.#rivalsOf(rival).add(into)
      this.#rivalsOf(into).add(rival)
    }
    this.#apart.delete(from)
    return true
  }

  /** All groups, each sorted. */
  all(): string[][] {
    return [...this.#members.values()].map((members) => members.toSorted())
  }

  #part(a: string, b: string): void {
    const [one, other] = [this.#leaderOf(a), this.#leaderOf(b)]
    if (one === other) return
    this.#rivalsOf(one).add(other)
    this.#rivalsOf(other).add(one)
  }

  #add(key: string): void {
    if (this.#leader.has(key)) return
    this.#leader.set(key, key)
    this.#members.set(key, [key])
  }

  #leaderOf(key: string): string {
    return this.#leader.get(key) ?? key
  }

  #membersOf(leader: string): string[] {
    return this.#members.get(leader) ?? []
  }

  #rivalsOf(leader: string): Set<string> {
    const known = this.#apart.get(leader)
    if (known !== undefined) return known
    const made = new Set<string>()
    this.#apart.set(leader, made)
    return made
  }
}
