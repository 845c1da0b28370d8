import { intensityOf, ploverTable } from '../../model/plover/event-types.ts'
import type { Claim, Explanation } from '../../model/claim.ts'
import { fillArguments } from './arguments.ts'
import type { Arguments, Filled } from './arguments.ts'
import { accuserOf, speakersInSentence } from './attribution.ts'
import type { Speaker } from './attribution.ts'
import { confidenceOf, confidenceParts } from './confidence.ts'
import { dateOf, isHistory, isOngoing } from './dates.ts'
import { embeddingOf } from './embedding.ts'
import type { Embedding } from './embedding.ts'
import { factualityOf } from './factuality.ts'
import type { Factuality } from './factuality.ts'
import { nameOfEntry } from './lexicon/lexicon-entry.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { wordClass } from './lexicon/word-classes.ts'
import type { MentionIndex } from './participants.ts'
import { placeOf } from './places.ts'
import { findPredicates } from './predicates.ts'
import type { Predicate } from './predicates.ts'
import { grantersOf, responsibleFor } from './responsibility.ts'
import { rearranged, settle } from './settle.ts'
import { agentHeads } from './subjects.ts'
import { sizeOf } from './size.ts'
import { ancestors, childrenBy, isNoun, isPassive, isVerb, lemmaOf, wordOf } from './syntax-tree.ts'
import type { SyntaxTree } from './syntax-tree.ts'

/** A claim before the article gives it its id, contexts, place and finished attribution. */
export type Draft = Omit<Claim, 'id' | 'contexts' | 'saidBy' | 'attribution' | 'coder' | 'coderVersion'> & {
  speakers: Speaker[]
  triggerToken: number
  carrierToken: number
  /**
   * The lemma of the trigger, whether it is spoken of as known ("the attack", "this ban"), and the known happening that its
   * subject is ("**the attack** killed nine people"), or null.
   */
  happening: { lemma: string; definite: boolean; through: string | null }
}

export type SentenceContext = {
  tree: SyntaxTree
  index: MentionIndex
  lexicon: Lexicon
  publishedOn: string | null
  insideName: (token: number) => boolean
}

/** All events that one sentence states. */
export function codeSentence(context: SentenceContext): Draft[] {
  const { tree, lexicon, insideName } = context
  const predicates = findPredicates(tree, lexicon, insideName)
  const coded = new Map<Predicate, Draft | null>()
  const code = (predicate: Predicate): Draft | null => {
    const known = coded.get(predicate)
    if (known !== undefined) return known
    coded.set(predicate, null)
    const embedding = embeddingOf(tree, predicate, predicates)
    // What says it all says it only where it is coded itself.
    const absorbed = embedding?.role === 'absorbed' && !isDenied(tree, embedding)
    const draft =
      absorbed && code(embedding.matrix) !== null
        ? null
        : codeFirst(context, predicate, absorbed ? null : embedding)
    coded.set(predicate, draft)
    return draft
  }
  return predicates.flatMap((predicate) => code(predicate) ?? [])
}

/** The first of the frames that hold here in which somebody stands where the frame needs somebody. */
function codeFirst(
  context: SentenceContext,
  predicate: Predicate,
  embedding: Embedding | null,
): Draft | null {
  for (const candidate of [predicate, ...(predicate.alternatives ?? [])]) {
    const draft = codePredicate(context, candidate, embedding)
    if (draft !== null) return draft
  }
  return null
}

/** "denied visas" is no matrix for the act, but a denial is: what is denied is a claim of its own. */
function isDenied(tree: SyntaxTree, embedding: Embedding): boolean {
  return lemmaOf(tree, embedding.matrix.carrier) === 'deny'
}

function codePredicate(
  context: SentenceContext,
  predicate: Predicate,
  embedding: Embedding | null,
): Draft | null {
  const { tree, index, publishedOn } = context
  const { entry, trigger, carrier } = predicate
  const filled = withResponsible(context, predicate, fillArguments(tree, predicate, index))
  if (!licensed(context, predicate, filled)) return null
  const factuality = judged(
    factualityOf(tree, carrier, trigger, ploverTable[entry.type].quad),
    embedding,
    tree,
  )
  const coded = settle(entry, factuality)
  const args = coded.mapped ? rearranged(context, predicate, filled, coded.type) : filled
  const date = dateOf(tree, carrier, trigger, publishedOn)
  const history =
    coded.modality === 'asserted' && date !== null && isHistory(date, publishedOn) && !isOngoing(tree, date)
  const token = tree.tokens[trigger]
  if (token === undefined) return null
  const modality =
    history || (coded.modality === 'asserted' && toldAsPast(tree, carrier)) ? 'historical' : coded.modality
  const participants = [...args.actors, ...args.recipients]
  const parts = confidenceParts({
    tree,
    predicate,
    actors: args.actors.length,
    recipients: args.recipients.length,
    embedded: embedding !== null,
    asserted: modality === 'asserted' && coded.polarity === 'affirmed',
    pronouns: participants.filter((item) => item.mention.kind === 'pronoun').length,
  })
  const rule = ruleName(predicate, embedding, coded.mapped)
  return {
    sentence: tree.sentence.index,
    trigger: { start: token.start, end: token.end },
    type: coded.type,
    mode: coded.mode,
    quad: ploverTable[coded.type].quad,
    intensity: intensityOf(coded.type, coded.mode),
    actors: keysOf(args.actors),
    recipients: keysOf(args.recipients),
    date,
    place: placeOf(tree, carrier, trigger, index, coded.mode === 'visit'),
    modality,
    polarity: coded.polarity,
    hedge: factuality.hedge,
    size: sizeOf(tree, carrier, trigger),
    confidence: confidenceOf(parts),
    rule,
    explanation: explain(tree, predicate, args, rule, parts),
    speakers: withAccuser(speakersInSentence(tree, carrier, index), context, embedding, factuality),
    triggerToken: trigger,
    carrierToken: carrier,
    happening: {
      lemma: lemmaOf(tree, trigger),
      definite: isDefinite(tree, trigger),
      through: args.actors.length > 0 ? null : happeningThatActs(tree, carrier),
    },
  }
}

/** The known happening that is the agent of a clause, by its lemma. */
function happeningThatActs(tree: SyntaxTree, carrier: number): string | null {
  const agent = isVerb(tree, carrier)
    ? agentHeads(tree, carrier).find((head) => isDefinite(tree, head))
    : undefined
  return agent !== undefined && wordClass('instrument').has(lemmaOf(tree, agent))
    ? lemmaOf(tree, agent)
    : null
}

/** "The attack", "these talks": known from before. */
function isDefinite(tree: SyntaxTree, noun: number): boolean {
  return (
    isNoun(tree, noun) &&
    childrenBy(tree, noun, 'det').some((token) =>
      /^(?:the|this|that|these|those)$/u.test(wordOf(tree, token)),
    )
  )
}

/** "accused X of killing": the killing is what the accuser says. */
function withAccuser(
  speakers: Speaker[],
  { tree, index }: SentenceContext,
  embedding: Embedding | null,
  { hedge }: Factuality,
): Speaker[] {
  if (embedding?.role !== 'blamed' || hedge?.kind !== 'accused') return speakers
  const accuser = accuserOf(tree, embedding.matrix.carrier, index)
  return accuser === null || speakers.some((speaker) => speaker.cueToken === accuser.cueToken)
    ? speakers
    : [accuser, ...speakers]
}

const keysOf = (list: readonly Filled[]): string[] => list.map((item) => item.key)

/** "claimed responsibility for the attack", "denied involvement in the killing": the holder is who did it. */
function withResponsible(context: SentenceContext, predicate: Predicate, args: Arguments): Arguments {
  if (args.actors.length > 0) return args
  const visa = predicate.entry.conditions.some(
    ({ words }) => words.includes('@visa') || words.includes('@asylum'),
  )
  if (predicate.kind !== 'noun' && !visa) return args
  const actors = visa
    ? grantersOf(context.tree, predicate.carrier, context.index)
    : responsibleFor(context.tree, predicate.trigger, context.index)
  const keys = new Set(actors.map((item) => item.key))
  return { actors, recipients: args.recipients.filter((item) => !keys.has(item.key)) }
}

/** Whether enough stands there to call it an event (rule I of the reference): no participants, no event, unless people are hurt or held. */
function licensed(
  { tree }: SentenceContext,
  { entry, kind, carrier, trigger }: Predicate,
  args: Arguments,
): boolean {
  const has = (slot: string): boolean => {
    if (slot === 'actor') return args.actors.length > 0
    if (slot === 'recipient') return args.recipients.length > 0
    if (slot === 'sides') return args.actors.length > 1
    return [...args.actors, ...args.recipients].some((item) => item.slot === slot)
  }
  if (entry.needs.length > 0 && !entry.needs.some(has)) return false
  if (args.actors.length + args.recipients.length > 0) return true
  if (kind === 'noun' || kind === 'inverse' || ploverTable[entry.type].quad % 2 === 1) return false
  // "Grain shipments were halted": what was done is said, by whom is not.
  if (
    isPassive(tree, carrier) &&
    entry.conditions.some((c) => c.slot === 'obj' && !c.negated && !c.words.includes('*'))
  )
    return true
  if (ploverTable[entry.type].quad !== 4) return false
  return (tree.children[carrier] ?? []).some(
    (edge) => edge.index !== trigger && wordClass('person').has(lemmaOf(tree, edge.index)),
  )
}

/** What its place under another event adds: the requested act is not done, the blamed one is an accusation. */
function judged(factuality: Factuality, embedding: Embedding | null, tree: SyntaxTree): Factuality {
  if (embedding === null) return factuality
  if (embedding.role === 'requested') return { ...factuality, modality: 'hypothetical' }
  const blame = embedding.matrix
  const token = tree.tokens[blame.trigger]
  const accusing = [
    'accuse',
    'charge',
    'allege',
    'suspect',
    'blame',
    'sue',
    'investigate',
    'indict',
    'accusation',
    'try',
    'probe',
    'investigation',
  ].includes(lemmaOf(tree, blame.trigger))
  if (factuality.hedge === null && accusing && token !== undefined) {
    return { ...factuality, hedge: { kind: 'accused', start: token.start, end: token.end } }
  }
  return factuality
}

/** "previously", "in the past", "decades ago": background, not news. */
function toldAsPast(tree: SyntaxTree, carrier: number): boolean {
  return (tree.basicChildren[carrier] ?? []).some(
    (edge) =>
      edge.label === 'advmod' &&
      ['previously', 'formerly', 'once', 'earlier'].includes(wordOf(tree, edge.index)) &&
      wordOf(tree, edge.index) !== 'earlier',
  )
}

function ruleName(predicate: Predicate, embedding: Embedding | null, mapped: boolean): string {
  const base = {
    verb: 'verb',
    light: 'light-verb-noun',
    inverse: 'inverse-light-verb-noun',
    noun: 'event-noun',
    adjective: 'adjective',
  }[predicate.kind]
  return [base, ...(embedding === null ? [] : [embedding.role]), ...(mapped ? ['future'] : [])].join('+')
}

function explain(
  tree: SyntaxTree,
  predicate: Predicate,
  args: Arguments,
  rule: string,
  confidence: Record<string, number>,
): Explanation {
  const spanOf = (token: number): { start: number; end: number } => ({
    start: tree.tokens[token]?.start ?? 0,
    end: tree.tokens[token]?.end ?? 1,
  })
  const matched = [{ ...spanOf(predicate.trigger), as: 'trigger' }]
  if (predicate.carrier !== predicate.trigger) matched.push({ ...spanOf(predicate.carrier), as: 'carrier' })
  for (const [role, list] of [
    ['actor', args.actors],
    ['recipient', args.recipients],
  ] as const) {
    for (const item of list)
      matched.push({ start: item.mention.start, end: item.mention.end, as: `${role} by ${item.slot}` })
  }
  return {
    rule,
    frame: nameOfEntry(predicate.entry),
    matched,
    path: ancestors(tree, predicate.carrier).map((edge) => `${edge.label}(${wordOf(tree, edge.index)})`),
    confidence,
  }
}
