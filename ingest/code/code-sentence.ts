import { intensityOf, ploverTable } from '../../model/plover/event-types.ts'
import type { Claim } from '../../model/claim.ts'
import { fillArguments, mutualIn } from './participants/arguments.ts'
import type { Arguments, Filled } from './participants/arguments.ts'
import { accuserOf, performs, speakersInSentence } from './said-by/attribution.ts'
import type { Speaker } from './said-by/speaker.ts'
import { confidenceOf, confidenceParts } from './confidence.ts'
import { dateOf, isHistory, isOngoing } from './times/dates.ts'
import { embeddingOf } from './certainty/embedding.ts'
import type { Embedding } from './certainty/embedding.ts'
import { explain, explainEntry, withWays } from './explain.ts'
import type { FoundSpeaker } from './explain.ts'
import { factualityOf } from './certainty/factuality.ts'
import type { Factuality } from './certainty/factuality.ts'
import { lyingAhead } from './times/futurate.ts'
import { pastWord } from './certainty/history.ts'
import { judged } from './certainty/judged.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { wordClass } from './lexicon/word-classes.ts'
import type { MentionIndex } from './participants/participants.ts'
import { placeKind, placeOf } from './places.ts'
import { findPredicates } from './participants/predicates.ts'
import type { Predicate } from './participants/predicates.ts'
import { grantersOf, responsibleFor } from './certainty/responsibility.ts'
import { rearranged, settle } from './settle.ts'
import { agentHeads, patientHeads } from './participants/subjects.ts'
import { sizeOf } from './size.ts'
import { spokenFor } from './said-by/spoken-for.ts'
import { childrenBy, isNoun, isPassive, isVerb, lemmaOf, wordOf } from './syntax-tree.ts'
import type { SyntaxTree } from './syntax-tree.ts'
import { takenOver } from './told-before.ts'

/** A claim before the article gives it its id, contexts, place and finished attribution. */
export type Draft = Omit<Claim, 'id' | 'contexts' | 'saidBy' | 'attribution' | 'coder' | 'coderVersion'> & {
  speakers: FoundSpeaker[]
  triggerToken: number
  carrierToken: number
  /**
   * The lemma of the trigger, whether it is spoken of as known ("the attack", "this ban"), and the known happening that its
   * subject is ("**the attack** killed nine people"), or null; likewise the one that it judges ("condemned **the attack**").
   */
  happening: { lemma: string; definite: boolean; through: string | null; about: string | null }
}

export type SentenceContext = {
  tree: SyntaxTree
  index: MentionIndex
  lexicon: Lexicon
  publishedOn: string | null
  insideName: (token: number) => boolean
  /** Told why a predicate codes nothing. */
  tell: (predicate: Predicate, why: string) => void
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
    const silent = absorbed && code(embedding.matrix) !== null
    if (silent) context.tell(predicate, `“${wordOf(tree, embedding.matrix.trigger)}” tells it`)
    const draft = silent ? null : codeFirst(context, predicate, absorbed ? null : embedding)
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
  const candidates = [predicate, ...(predicate.alternatives ?? [])]
  for (const [at, candidate] of candidates.entries()) {
    const draft = codePredicate(context, candidate, embedding)
    if (draft !== null)
      return { ...draft, explanation: { ...draft.explanation, entry: explainEntry(candidates, at) } }
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
  const lacking = missing(context, predicate, filled)
  if (lacking !== null) {
    context.tell(predicate, lacking)
    return null
  }
  const found = dateOf(tree, carrier, trigger)
  const date = found?.date ?? null
  const factuality = judged(
    lyingAhead(factualityOf(tree, carrier, trigger, ploverTable[entry.type].quad), {
      tree,
      carrier,
      trigger,
      found,
      publishedOn,
    }),
    embedding,
    tree,
  )
  const coded = settle(entry, factuality)
  const settled = coded.mapped ? rearranged(context, predicate, filled, coded.type) : filled
  const args = spokenFor(tree, index, coded.type, settled)
  const history =
    coded.modality === 'asserted' && date !== null && isHistory(date, publishedOn) && !isOngoing(tree, date)
  const token = tree.tokens[trigger]
  if (token === undefined) return null
  const past = history ? found?.time.firstToken : pastWord(tree, carrier, trigger)
  const isPast = coded.modality === 'asserted' && past !== undefined
  const modality = isPast ? 'historical' : coded.modality
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
  const place = placeOf(tree, carrier, trigger, index, placeKind(entry.type, entry.mode))
  const draft: Draft = {
    sentence: tree.sentence.index,
    trigger: { start: token.start, end: token.end },
    type: coded.type,
    mode: coded.mode,
    quad: ploverTable[coded.type].quad,
    intensity: intensityOf(coded.type, coded.mode),
    actors: keysOf(args.actors),
    recipients: keysOf(args.recipients),
    mutual: mutualIn(predicate.entry, args),
    date,
    place: place?.place ?? null,
    modality,
    polarity: coded.polarity,
    hedge: factuality.hedge,
    size: sizeOf(tree, carrier, trigger),
    confidence: confidenceOf(parts),
    rule,
    explanation: explain(tree, {
      predicate,
      args,
      rule,
      confidence: parts,
      modality,
      polarity: coded.polarity,
      reasons: isPast ? [...factuality.reasons, { of: 'modality', token: past }] : factuality.reasons,
      mappedFrom: coded.mapped ? entry.type : null,
      date: found,
      place,
    }),
    speakers: withWays(
      tree,
      predicate,
      withAccuser(speakersInSentence(tree, carrier, index), context, embedding, factuality).filter(
        (speaker) => !coded.mapped || !performs(tree, speaker, keysOf(args.actors)),
      ),
    ),
    triggerToken: trigger,
    carrierToken: carrier,
    happening: {
      lemma: lemmaOf(tree, trigger),
      definite: isDefinite(tree, trigger),
      through: args.actors.length > 0 ? null : happeningThatActs(tree, carrier),
      about: args.recipients.length > 0 ? null : happeningJudged(tree, predicate),
    },
  }
  return participants.some(({ slot }) => slot === 'spoken-for')
    ? takenOver(draft, 'spoken-for', {}, {})
    : draft
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

/** The known happening that is condemned, welcomed or rejected, by its lemma. */
function happeningJudged(tree: SyntaxTree, { entry, carrier, kind }: Predicate): string | null {
  if (kind !== 'verb' || !['ACCUSE', 'SUPPORT', 'REJECT'].includes(entry.type) || !isVerb(tree, carrier))
    return null
  const object = patientHeads(tree, carrier).find((head) => isDefinite(tree, head))
  return object === undefined ? null : lemmaOf(tree, object)
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

/**
 * What is missing to call it an event, null where enough stands there (rule I of the reference): no participants, no event,
 * unless people are hurt or held.
 */
function missing(
  { tree }: SentenceContext,
  { entry, kind, carrier, trigger }: Predicate,
  args: Arguments,
): string | null {
  const has = (slot: string): boolean => {
    if (slot === 'actor') return args.actors.length > 0
    if (slot === 'recipient') return args.recipients.length > 0
    if (slot === 'sides') return args.actors.length > 1
    return [...args.actors, ...args.recipients].some((item) => item.slot === slot)
  }
  if (entry.needs.length > 0 && !entry.needs.some(has)) return `nobody stands in ${entry.needs.join(' or ')}`
  if (args.actors.length + args.recipients.length > 0) return null
  const nobody = 'nobody who takes part is known'
  if (kind === 'noun' || kind === 'inverse' || ploverTable[entry.type].quad % 2 === 1) return nobody
  // "Grain shipments were halted": what was done is said, by whom is not.
  if (
    isPassive(tree, carrier) &&
    entry.conditions.some((c) => c.slot === 'obj' && !c.negated && !c.words.includes('*'))
  )
    return null
  if (ploverTable[entry.type].quad !== 4) return nobody
  const people = (tree.children[carrier] ?? []).some(
    (edge) => edge.index !== trigger && wordClass('person').has(lemmaOf(tree, edge.index)),
  )
  return people ? null : nobody
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
