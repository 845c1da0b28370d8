import type { Reader } from '../../../cypher/connection.ts'
import { findKeys } from '../../../cypher/decisions/look-up.ts'
import type { KeySelector, Verdict } from '../../../model/decision.ts'
import { isPartedKey } from '../../../model/slug.ts'
import { contains } from '../../../model/span.ts'
import { checkFields } from './check-fields.ts'
import { findClaim } from './find-claim.ts'
import { claimsToJudge, judgeArticle } from './judge-article.ts'
import type { ClaimDecision } from './judge-article.ts'
import { nameParticipants } from './name-participants.ts'
import { readDecidedArticles } from './stated-article.ts'
import { partedAlready, wrong } from './wrong.ts'

/**
 * A verdict that can be carried out, with all that it must know of those it names. Throws a `Failure` (usage) with one
 * sentence for what cannot: an unknown key, a claim that is not there, a mode that its type has not.
 */
export async function completeVerdict(reader: Reader, verdict: Verdict): Promise<Verdict> {
  switch (verdict.kind) {
    case 'same':
    case 'different': {
      const [one, other] = verdict.selectors
      const found = await findAll(reader, [one.key, other.key])
      const selectors: [KeySelector, KeySelector] = [{ key: found(one.key) }, { key: found(other.key) }]
      if (selectors[0].key === selectors[1].key)
        throw wrong('The same key is given twice: name two that are to be one, or two that are not.')
      return { ...verdict, selectors }
    }
    case 'rename': {
      const [{ key }] = verdict.selectors
      const found = await findAll(reader, [key])
      return { ...verdict, selectors: [{ key: found(key) }] }
    }
    case 'split': {
      const keys = verdict.selectors.map((selector) => selector.key)
      await findAll(reader, keys)
      const parted = keys.find(isPartedKey)
      if (parted !== undefined) throw partedAlready(parted)
      return verdict
    }
    case 'confirm':
    case 'reject':
    case 'restore':
    case 'correct':
    case 'add':
      return completeAboutClaim(reader, verdict)
    case 'retract': {
      const [{ article }] = verdict.selectors
      const [found] = await readDecidedArticles(reader, [article])
      if (found === undefined) throw wrong(`There is no article "${article}".`)
      if (found.isRetracted) throw wrong('This article is retracted already.')
      return verdict
    }
  }
}

type AboutClaim = Extract<Verdict, { kind: 'confirm' | 'reject' | 'restore' | 'correct' | 'add' }>

/** The local keys of all that are named. */
async function findAll(reader: Reader, keys: readonly string[]): Promise<(key: string) => string> {
  const found = await findKeys(reader, keys)
  const keyOf = (key: string): string => {
    const own = found.get(key)?.key
    if (own === undefined) throw wrong(`There is no actor "${key}".`)
    return own
  }
  for (const key of keys) keyOf(key)
  return keyOf
}

async function completeAboutClaim(reader: Reader, verdict: AboutClaim): Promise<Verdict> {
  const [selector] = verdict.selectors
  const [article] = await readDecidedArticles(reader, [selector.article])
  if (article === undefined) throw wrong(`There is no article "${selector.article}".`)
  const { stated, decisions } = article
  if (verdict.kind === 'add') {
    const sentence = stated.sentences.find((span) => contains(span, selector.trigger))
    if (sentence === undefined) throw wrong('The trigger does not lie in one sentence of the article.')
    const { type, actors, recipients } = verdict.claim
    checkFields(verdict.claim, { type, actors, recipients, sentence })
    const { sides, named } = await nameParticipants(reader, verdict.claim, verdict.named)
    return { ...verdict, claim: { ...verdict.claim, ...sides }, named }
  }
  const claim = findClaim(verdict.selectors[0], claimsToJudge(stated, decisions))
  if (claim === null) throw wrong('No claim of this type rests on these words.')
  if (verdict.kind === 'correct') {
    if (Object.keys(verdict.corrections).length === 0) throw wrong('Say which field to correct.')
    const now = judgeArticle(stated, decisions).claims.find(({ id }) => id === claim.id)?.said ?? claim.made
    const { type = now.fields.type, actors = now.actors, recipients = now.recipients } = verdict.corrections
    const sentence = stated.sentences.find((span) => contains(span, claim.trigger)) ?? selector.sentence
    checkFields(verdict.corrections, { type, actors, recipients, sentence })
    const { sides, named } = await nameParticipants(reader, verdict.corrections, verdict.named)
    return { ...verdict, corrections: { ...verdict.corrections, ...sides }, named }
  }
  if (verdict.kind === 'restore' && !isRejected(claim.id, stated, decisions))
    throw wrong('This claim is not rejected.')
  return verdict
}

function isRejected(
  claim: string,
  stated: Parameters<typeof judgeArticle>[0],
  decisions: readonly ClaimDecision[],
): boolean {
  return judgeArticle(stated, decisions).claims.some(({ id, check }) => id === claim && check === 'rejected')
}
