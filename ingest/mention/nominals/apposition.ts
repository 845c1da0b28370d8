import { kinOf } from '../../../knowledge/kin.ts'
import { roleNounOf } from '../../../knowledge/role-nouns.ts'
import { isCalledBy } from '../names/aliases.ts'
import type { Entity } from '../entity.ts'
import type { Found } from '../found.ts'
import { isVerb, lemmaOf, lowerText, tagOf, tokenText } from '../sentence-view.ts'
import type { SentenceView } from '../sentence-view.ts'

/**
 * The person a description stands beside: "Anu Tamm, the minister", "the minister, Anu Tamm", "a spokesman for the
 * ministry, Anu Tamm,". A kin noun ("his sister, Anu Tamm") counts only by the parse.
 */
export function apposedPerson(view: SentenceView, token: number, named: readonly Found[]): Entity | null {
  // "his sister Anu Tamm", "deminer Anu Tamm"
  const beside = named.find((item) => item.first === token + 1 && item.type === 'person')
  if (beside?.entities[0] !== undefined) return beside.entities[0]
  const called = named.find(
    (item) =>
      item.type === 'person' &&
      item.first > token &&
      isOne(view, token) &&
      isCalledBy(view, token, item.first),
  )
  if (called?.entities[0] !== undefined) return called.entities[0]
  const above = view.governor[token] ?? null
  const partners = [
    ...(above?.label === 'appos' ? [above.token] : []),
    ...(view.dependents[token] ?? []).filter((arc) => arc.label === 'appos').map((arc) => arc.token),
  ]
  for (const partner of partners) {
    const name = named.find(
      (item) =>
        item.type === 'person' &&
        (item.head === partner ||
          (item.first > partner && isOne(view, token) && isCalledBy(view, partner, item.first))),
    )
    if (name?.entities[0] !== undefined) return name.entities[0]
  }
  return kinOf(lemmaOf(view, token)) === null ? behindComma(view, token, named) : null
}

const isOne = (view: SentenceView, token: number) => !tagOf(view, token).endsWith('S')

const isBody = (item: Found) => item.type === 'organization' || item.type === 'media'

/** The organisation a description stands beside: "the militant group Hamas", "Hamas, a militant group,". */
export function apposedBody(view: SentenceView, token: number, named: readonly Found[]): Entity | null {
  if (roleNounOf(lemmaOf(view, token))?.kind !== 'body') return null
  const beside = named.find((item) => item.first === token + 1 && isBody(item))
  if (beside?.entities[0] !== undefined) return beside.entities[0]
  const above = view.governor[token] ?? null
  const partners = [
    ...(above?.label === 'appos' ? [above.token] : []),
    ...(view.dependents[token] ?? []).filter((arc) => arc.label === 'appos').map((arc) => arc.token),
  ]
  return named.find((item) => partners.includes(item.head) && isBody(item))?.entities[0] ?? null
}

/** "A spokesman for the ministry, Anu Tamm, said": the parse hangs the name on the nearer noun. */
function behindComma(view: SentenceView, token: number, named: readonly Found[]): Entity | null {
  if (roleNounOf(lemmaOf(view, token))?.kind !== 'one' || tagOf(view, token).endsWith('S')) return null
  if (!/^(?:for|of|at|to|in)$/u.test(lowerText(view, token + 1))) return null
  for (let at = token + 1; at < Math.min(token + 12, view.tokens.length); at += 1) {
    if (isVerb(view, at) || named.some((item) => item.type === 'person' && item.first === at)) return null
    if (tokenText(view, at) !== ',') continue
    const name = named.find((item) => item.first === at + 1 && item.type === 'person')
    if (name?.entities[0] === undefined) return null
    const after = name.end
    return tokenText(view, after) === ',' ? name.entities[0] : null
  }
  return null
}

/** The kin noun right before a name ("his powerful sister Anu Tamm") with its possessor's token, or null. */
export function kinBefore(view: SentenceView, first: number): { lemma: string; possessor: number } | null {
  const noun = tokenText(view, first - 1) === ',' ? first - 2 : first - 1
  const lemma = noun < 0 ? '' : lemmaOf(view, noun)
  if (kinOf(lemma) === null) return null
  const owned = (view.dependents[noun] ?? []).find((arc) => arc.label === 'nmod:poss')
  if (owned !== undefined) return { lemma, possessor: owned.token }
  for (let token = noun - 1; token >= Math.max(0, noun - 4); token -= 1) {
    if (view.tokens[token]?.partOfSpeech === 'PRP$') return { lemma, possessor: token }
    if (view.tokens[token]?.partOfSpeech === 'POS') return { lemma, possessor: token - 1 }
  }
  return null
}
