import type { Extraction } from '../../model/extraction.ts'
import type { Span } from '../../model/span.ts'

/**
 * Why an extraction that fits its schema may not enter the graph all the same, in one sentence; null when it may. Offsets must
 * lie in the text, claims and relations in one of the sentences, and every key must be one of the article's actors: nothing
 * without its sentence.
 */
export function defectOf(extraction: Extraction, coder: string): string | null {
  const { article, sentences, mentions, actors, claims, relations } = extraction
  const inText = (span: Span) => span.start < span.end && span.end <= article.text.length
  const keys = new Set(actors.map((actor) => actor.id))
  const indexes = new Set(sentences.map((sentence) => sentence.index))
  const ids = new Set(claims.map((claim) => claim.id))

  if (indexes.size !== sentences.length) return 'Two sentences have the same index.'
  if (ids.size !== claims.length) return 'Two claims have the same id.'
  if (keys.size !== actors.length) return 'Two actors have the same key.'
  const outside = [...sentences, ...mentions, ...claims.map((claim) => claim.trigger), ...relations].find(
    (span) => !inText(span),
  )
  if (outside !== undefined) return `The span ${outside.start}–${outside.end} lies outside the text.`
  const foreign = claims.find((claim) => claim.coder !== coder)
  if (foreign !== undefined)
    return `Claim ${foreign.id} is by the coder ${foreign.coder}, in a load of ${coder}.`
  const homeless = [...claims, ...relations].find((stated) => !indexes.has(stated.sentence))
  if (homeless !== undefined) return `There is no sentence ${homeless.sentence} for a claim or relation.`
  const lost = mentions.find(
    (mention) =>
      mention.actor !== null &&
      !sentences.some((sentence) => sentence.start <= mention.start && mention.start < sentence.end),
  )
  if (lost !== undefined) return `The mention at ${lost.start}–${lost.end} lies in no sentence.`
  const used = [
    ...mentions.flatMap((mention) => mention.actor ?? []),
    ...claims.flatMap((claim) => [...claim.actors, ...claim.recipients, ...claim.saidBy]),
    ...relations.flatMap((relation) => [relation.subject, relation.object]),
  ]
  const unknown = used.find((key) => !keys.has(key))
  return unknown === undefined ? null : `The key ${unknown} is used but is none of the article's actors.`
}
