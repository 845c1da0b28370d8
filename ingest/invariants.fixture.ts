import type { AttributionLink, Claim } from '../model/claim.ts'
import { Extraction } from '../model/extraction.ts'
import type { Span } from '../model/span.ts'
import type { ParsedArticle } from './parse/parsed-article.ts'

/**
 * What is wrong with an extraction, whatever its text: spans outside their sentence or not at the edges of words, actors
 * that do not exist, ids given twice, explanations that do not explain. Empty when all is well.
 */
export function brokenInvariants(extraction: Extraction, parsed: ParsedArticle): string[] {
  const { article, sentences, mentions, actors, claims, relations } = extraction
  const starts = new Set(parsed.sentences.flatMap((sentence) => sentence.tokens.map((token) => token.start)))
  const ends = new Set(parsed.sentences.flatMap((sentence) => sentence.tokens.map((token) => token.end)))
  const known = new Set(actors.map((actor) => actor.id))
  const names = new Set(actors.map((actor) => actor.name))
  const wrong: string[] = []
  const check = (right: boolean, what: string): void => {
    if (!right) wrong.push(what)
  }
  const areWords = ({ start, end }: Span): boolean => start < end && starts.has(start) && ends.has(end)
  const inSentence = (span: Span, index: number): boolean => {
    const sentence = sentences[index]
    return (
      sentence !== undefined && sentence.start <= span.start && span.end <= sentence.end && areWords(span)
    )
  }

  const schema = Extraction.safeParse(extraction)
  check(schema.success, `schema: ${schema.error?.message ?? ''}`)
  sentences.forEach(({ index, start, end }, at) => {
    check(index === at && start < end && end <= article.text.length, `sentence ${index}`)
    check(at === 0 || (sentences[at - 1]?.end ?? 0) <= start, `sentence ${index} overlaps`)
  })
  check(isUnique(mentions.map((mention) => mention.id)), 'mention ids')
  for (const mention of mentions) {
    check(areWords(mention), `mention ${mention.id}`)
    check(
      sentences.some(({ start, end }) => start <= mention.start && mention.end <= end),
      `mention ${mention.id} crosses sentences`,
    )
    check(mention.actor === null || known.has(mention.actor), `mention ${mention.id}: ${mention.actor}`)
  }
  check(isUnique(actors.map((actor) => actor.id)), 'actor ids')
  for (const actor of actors) check(actor.name.trim() !== '', `actor ${actor.id} without a name`)
  check(isUnique(claims.map((claim) => claim.id)), 'claim ids')
  for (const claim of claims) wrong.push(...brokenClaim(claim).map((what) => `claim ${claim.id}: ${what}`))
  for (const { subject, object, sentence, start, end } of relations) {
    check(inSentence({ start, end }, sentence), `relation ${subject} ${object} span`)
    check(known.has(subject) && known.has(object), `relation ${subject} ${object}`)
    check(subject !== object, `relation of ${subject} to itself`)
  }
  return wrong

  function brokenClaim(claim: Claim): string[] {
    const { explanation, trigger, sentence } = claim
    const faults: string[] = []
    const must = (right: boolean, what: string): void => {
      if (!right) faults.push(what)
    }
    const words = parsed.sentences[sentence]?.tokens ?? []
    must(
      words.some((token) => token.start === trigger.start && token.end === trigger.end),
      'trigger is no word',
    )
    const participants = [...claim.actors, ...claim.recipients]
    must(isUnique(participants), `participants ${participants.join(', ')}`)
    for (const key of [...participants, ...claim.saidBy]) must(known.has(key), `unknown ${key}`)
    must(explanation.rule === claim.rule, `rule ${claim.rule}, explained as ${explanation.rule}`)
    const found = explanation.participants.map((one) => one.actor)
    must(sameSet(found, participants), `explained ${found.join(', ')}, not ${participants.join(', ')}`)
    for (const one of explanation.participants)
      must(one.path === null ? areWords(one) : inSentence(one, sentence), `participant ${one.actor}`)
    for (const span of [...explanation.matched, ...explanation.decided])
      must(inSentence(span, sentence), `explanation ${JSON.stringify(span)}`)
    if (claim.hedge !== null) must(inSentence(claim.hedge, sentence), 'hedge')
    for (const count of [claim.size?.dead, claim.size?.injured, claim.size?.arrested]) {
      if (count === null || count === undefined) continue
      must(inSentence(count, sentence) && count.low <= count.high, `size ${JSON.stringify(count)}`)
    }
    must(
      claim.date?.text == null || article.text.includes(claim.date.text),
      `date “${claim.date?.text ?? ''}”`,
    )
    must(explanation.said.length === claim.attribution.length, 'explained speakers')
    for (const link of claim.attribution) must(isSound(link), `attribution ${JSON.stringify(link)}`)
    must(
      claim.saidBy.every((key) => claim.attribution.some((link) => link.actor === key)),
      'saidBy beside the attribution',
    )
    const product = Object.values(explanation.confidence).reduce((whole, part) => whole * part, 1)
    must(Math.abs(product - claim.confidence) < 0.002, `confidence ${claim.confidence}, not ${product}`)
    return faults
  }

  function isSound({ actor, cue, description }: AttributionLink): boolean {
    return (
      (actor === null || known.has(actor)) &&
      (actor !== null || description !== null) &&
      (cue === null || areWords(cue)) &&
      // A pronoun is described by what the group it stands for is called.
      (description === null || article.text.includes(description) || names.has(description))
    )
  }
}

const isUnique = (list: readonly string[]): boolean => new Set(list).size === list.length

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item) => b.includes(item))
