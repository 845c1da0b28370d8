import { outletActor } from '../../knowledge/outlets.ts'
import { publicationDay } from '../../model/article.ts'
import type { Article } from '../../model/article.ts'
import type { AttributionLink, Claim } from '../../model/claim.ts'
import { rulesCoder } from '../../model/extraction.ts'
import { claimId } from '../../model/identity.ts'
import type { Context } from '../../model/plover/contexts.ts'
import type { Relation } from '../../model/relation.ts'
import type { ResolvedArticle } from '../mention/resolved-article.ts'
import type { ParsedArticle } from '../parse/parsed-article.ts'
import { looseSpeakers } from './said-by/attribution.ts'
import { contextsByParagraph } from './contexts.ts'
import { codeSentence } from './code-sentence.ts'
import type { Draft, SentenceContext } from './code-sentence.ts'
import { waysOf } from './explain.ts'
import { lexicon } from './lexicon/lexicon.ts'
import { indexMentions } from './participants/participants.ts'
import type { MentionIndex } from './participants/participants.ts'
import { applyPrecedence } from './precedence.ts'
import { findQuotes } from './said-by/quotes.ts'
import type { QuoteMap } from './said-by/quotes.ts'
import { withOpponents } from './participants/opponents.ts'
import { withEarlierDates } from './times/same-date.ts'
import { withEarlierParticipants } from './participants/same-happening.ts'
import { standingRelations } from './relations/relations.ts'
import type { Unnamed } from './participants/opponents.ts'
import { runningSpeakers } from './said-by/running-speakers.ts'
import { settleTimes } from './times/settle-times.ts'
import { isKnownBody } from './said-by/speaker.ts'
import type { Speaker } from './said-by/speaker.ts'
import { buildTree } from './syntax-tree.ts'
import type { SyntaxTree } from './syntax-tree.ts'
import { unclaimedWords } from './unclaimed.ts'
import type { Silence, UnclaimedWord } from './unclaimed.ts'

/** Told of each sentence, by its index, which of its words tell no event. */
export type Watch = (sentence: number, unclaimed: UnclaimedWord[]) => void

/**
 * Codes one article: every event that its sentences state, who says so, and the standing relations. Pure and deterministic.
 * The headline is not coded. `watch` is told of each sentence which words tell no event, and why.
 */
export function codeArticle(
  article: Article,
  parsed: ParsedArticle,
  resolved: ResolvedArticle,
  watch?: Watch,
): { claims: Claim[]; relations: Relation[] } {
  const publishedOn = publicationDay(article.publishedAt)
  const trees = settleTimes(
    parsed.sentences.map((sentence) => buildTree(sentence, knowsLemma)),
    publishedOn,
  )
  const quotes = findQuotes(article, parsed)
  const plain = indexMentions(resolved)
  const loose = trees.map((tree, at) =>
    looseSpeakers(tree, (token) => quotes.inside[at]?.[token] !== true, plain),
  )
  const running = runningSpeakers(article, trees, { quotes, loose }, plain)
  const index = { ...plain, firstPersons: firstPersons(trees, running, loose) }
  const contexts = contextsByParagraph(article.title, parsed.sentences)
  const drafts = trees.flatMap((tree) => {
    const inNames = new Set<number>()
    for (const { firstToken, endToken } of tree.sentence.names)
      for (let token = firstToken; token < endToken; token += 1) inNames.add(token)
    const silences: Silence[] = []
    const context: SentenceContext = {
      tree,
      index,
      lexicon: lexicon(),
      publishedOn,
      insideName: (token) => inNames.has(token),
      tell: (predicate, why) => void silences.push({ predicate, why }),
    }
    const all = codeSentence(context)
    const kept = applyPrecedence(all)
    watch?.(tree.sentence.index, unclaimedWords(context, silences, all, kept))
    return kept
  })
  const claims = withEarlierDates(withEarlierParticipants(drafts)).map((draft) =>
    finish(
      article,
      index,
      draft,
      running[draft.sentence] ?? [],
      quotes,
      contexts.get(trees[draft.sentence]?.sentence.paragraph ?? 0) ?? [],
    ),
  )
  return {
    claims: withIds(article, withOpponents(claims)),
    relations: standingRelations(trees, index, resolved.home),
  }
}

/** Whether the lexicon has frames for a lemma, which settles some doubts of the parse. */
export const knowsLemma = (kind: 'verb' | 'noun', lemma: string): boolean =>
  (kind === 'verb' ? lexicon().verbs : lexicon().nouns).has(lemma)

/** Whom "I" and "we" mean in each sentence: whoever is quoted there. */
function firstPersons(
  trees: readonly SyntaxTree[],
  running: readonly (readonly Speaker[])[],
  loose: readonly (readonly Speaker[])[],
): Map<number, Speaker['participants']> {
  const result = new Map<number, Speaker['participants']>()
  trees.forEach((tree, at) => {
    const going = running[at] ?? []
    const [speaker] = going.length > 0 ? going : (loose[at] ?? [])
    if (speaker !== undefined && speaker.participants.length > 0)
      result.set(tree.sentence.index, speaker.participants)
  })
  return result
}

function finish(
  article: Article,
  index: MentionIndex,
  draft: Draft,
  running: readonly Speaker[],
  quotes: QuoteMap,
  contexts: Context[],
): Unnamed {
  const { speakers, triggerToken, carrierToken, happening: _, ...claim } = draft
  const inside = quotes.inside[claim.sentence] ?? []
  const isQuoted = (token: number | null): boolean => token !== null && inside[token] === true
  const chain = speakers.filter(
    (speaker) => speaker.cueToken !== triggerToken && speaker.cueToken !== carrierToken,
  )
  // "Ilves told me that …", says Tamm in a quote that runs over sentences: she says what he told.
  const outside = chain.some((speaker) => !isQuoted(speaker.cueToken))
  const goesOn = chain.length === 0 || (isQuoted(triggerToken) && !outside)
  const spoken = [
    ...chain.map((speaker) => ({ ...speaker, inQuote: isQuoted(speaker.cueToken) })),
    ...(goesOn ? running : []).map((speaker) => ({
      ...speaker,
      way: 'what was said before goes on',
      inQuote: false,
    })),
  ]
  const outlet = outletActor(article.outlet)?.id ?? null
  const quoting = isQuoted(triggerToken) ? spoken.find((speaker) => !speaker.inQuote) : undefined
  const links = spoken.flatMap((speaker) => linksOf(speaker, speaker === quoting, index))
  const attribution = links.filter(
    (link, at) => link.actor === null || links.findIndex((other) => other.actor === link.actor) === at,
  )
  if (outlet !== null && !attribution.some((link) => link.actor === outlet)) {
    attribution.push({
      actor: outlet,
      kind: 'outlet',
      anonymous: false,
      description: null,
      quote: 'indirect',
      cue: null,
    })
  }
  const saidBy = [
    ...new Set(
      attribution.flatMap((link) => (link.actor === null || link.actor === outlet ? [] : [link.actor])),
    ),
  ]
  return {
    ...claim,
    contexts,
    saidBy,
    attribution,
    explanation: { ...claim.explanation, said: waysOf(attribution, spoken) },
    coder: rulesCoder.name,
    coderVersion: rulesCoder.version,
  }
}

function linksOf(speaker: Speaker, direct: boolean, index: MentionIndex): AttributionLink[] {
  const { kind, description, cue, participants } = speaker
  const quote = direct ? 'direct' : 'indirect'
  if (participants.length === 0) {
    return description === null ? [] : [{ actor: null, kind, anonymous: true, description, quote, cue }]
  }
  return participants.map(({ key }) => {
    const anonymous = key.includes('@') && !isKnownBody(index.actors.get(key)?.name ?? '')
    return { actor: key, kind, anonymous, description: anonymous ? description : null, quote, cue }
  })
}

/** Ids from what each claim rests on; an ordinal tells several of one trigger and type apart. */
export function withIds(article: Article, claims: readonly Unnamed[]): Claim[] {
  const seen = new Map<string, number>()
  return claims.map((claim) => {
    const spot = `${claim.sentence} ${claim.trigger.start} ${claim.type}`
    const ordinal = seen.get(spot) ?? 0
    seen.set(spot, ordinal + 1)
    const id = claimId({
      article: article.id,
      sentence: claim.sentence,
      trigger: claim.trigger,
      type: claim.type,
      coder: claim.coder,
      ordinal,
    })
    return { id, ...claim }
  })
}
