import type { AttributionLink } from '../../model/claim.ts'
import { wordClass } from './lexicon/word-classes.ts'
import { mentionsAt, participantsOf } from './participants.ts'
import type { MentionIndex, Participant } from './participants.ts'
import { hedgingNouns } from './certainty-words.ts'
import { speechVerbs } from './speech-verbs.ts'
import { agentHeads, grammaticalSubjects, patientHeads } from './subjects.ts'
import {
  ancestors,
  bareLabel,
  basicChildrenOf,
  basicGovernorOf,
  childrenBy,
  childrenOf,
  isNoun,
  isPassive,
  isVerb,
  lemmaOf,
  subtree,
  tagOf,
  textBetween,
  wordOf,
} from './syntax-tree.ts'
import type { SyntaxTree } from './syntax-tree.ts'

/** One who says it, before names are cut to keys: all that a link of the chain needs. */
export type Speaker = {
  participants: Participant[]
  kind: AttributionLink['kind']
  description: string | null
  cue: { start: number; end: number } | null
  /** The token of the speech verb or noun, to tell the coder's own event from it. */
  cueToken: number | null
}

const carrying = new Set([
  'report',
  'carry',
  'publish',
  'broadcast',
  'air',
  'quote',
  'cite',
  'run',
  'print',
  'relay',
])
const documents = new Set(
  `report statement letter document resolution communique release text paper
  memo cable assessment survey study indictment lawsuit petition poll`.split(/\s+/u),
)

/** Who says the clause at `start` in its own sentence, innermost first. */
export function speakersInSentence(tree: SyntaxTree, start: number, index: MentionIndex): Speaker[] {
  const speakers: Speaker[] = []
  const add = (speaker: Speaker | null): void => {
    if (speaker === null) return
    if (speakers.some((other) => other.cueToken === speaker.cueToken)) return
    speakers.push(speaker)
  }
  const path = ancestors(tree, start)
  let node = start
  for (const speaker of speakersBeside(tree, node, index)) add(speaker)
  for (const { label, index: governor } of path) {
    const bare = bareLabel(label)
    if (isVerb(tree, governor) && isContentOf(tree, node, governor, bare))
      add(speakerOf(tree, governor, index))
    else if (isNoun(tree, governor) && (bare === 'acl' || bare === 'ccomp' || bare === 'nmod'))
      add(speakerOfNoun(tree, node, governor, index))
    node = governor
    for (const speaker of speakersBeside(tree, node, index)) add(speaker)
  }
  const closing = closingSpeaker(tree, start, index)
  if (closing === null) return speakers
  return [...speakers.filter((speaker) => speaker.cueToken !== closing.cueToken), closing]
}

const closingVerbs = new Set(['say', 'report', 'add', 'announce', 'state', 'claim', 'write'])

/** "…, KCNA said on Friday.": what closes a sentence stands behind all of it, wherever the parser hangs it. */
function closingSpeaker(tree: SyntaxTree, start: number, index: MentionIndex): Speaker | null {
  const verb = tree.tokens.findLastIndex((_, token) => isVerb(tree, token))
  if (verb <= start || !closingVerbs.has(lemmaOf(tree, verb)) || isPassive(tree, verb)) return null
  const subjects = childrenBy(tree, verb, 'nsubj').filter((token) => token < verb)
  const first = Math.min(...subjects.flatMap((subject) => subtree(tree, subject)))
  if (subjects.length === 0 || first <= start || tree.tokens[first - 1]?.text !== ',') return null
  return describe(tree, subjects, verb, index, carrying.has(lemmaOf(tree, verb)) ? 'carrier' : 'speaker')
}

/** Whether the node is what the verb says, not a circumstance of saying it. */
function isContentOf(tree: SyntaxTree, node: number, verb: number, bare: string): boolean {
  const lemma = lemmaOf(tree, verb)
  if (!speechVerbs.has(lemma)) return false
  if (bare === 'ccomp') return true
  if (bare === 'parataxis' || bare === 'dep') return node < verb && grammaticalSubjects(tree, verb).length > 0
  if (bare === 'xcomp')
    return isPassive(tree, verb) || ['deny', 'claim', 'admit', 'report', 'confess', 'accuse'].includes(lemma)
  if (bare === 'advcl' || bare === 'obl') {
    const marks = basicChildrenOf(tree, node)
      .filter((edge) => edge.label === 'mark' || edge.label === 'case')
      .map((edge) => wordOf(tree, edge.index))
    if (marks.includes('as')) return ['quote', 'cite', 'describe'].includes(lemma)
    return ['accuse', 'charge', 'suspect'].includes(lemma) && (marks.includes('of') || marks.includes('with'))
  }
  if (bare === 'obj')
    return ['deny', 'confirm', 'report', 'claim', 'announce', 'allege', 'admit'].includes(lemma)
  return false
}

/** Who accuses somebody of the act that stands below the accusing verb. */
export function accuserOf(tree: SyntaxTree, verb: number, index: MentionIndex): Speaker | null {
  return isVerb(tree, verb) ? speakerOf(tree, verb, index) : null
}

function speakerOf(tree: SyntaxTree, verb: number, index: MentionIndex): Speaker | null {
  const quoted = ['quote', 'cite'].includes(lemmaOf(tree, verb))
  const heads =
    quoted && !isPassive(tree, verb)
      ? patientHeads(tree, verb)
      : isPassive(tree, verb)
        ? agentHeads(tree, verb)
        : grammaticalSubjects(tree, verb)
  if (heads.length === 0) return null
  return describe(tree, heads, verb, index, carrying.has(lemmaOf(tree, verb)) ? 'carrier' : 'speaker')
}

/** Speakers that hang beside a clause: "…, KCNA said", "according to X", "in a statement carried by KCNA", "KCNA said" in a bracket. */
function speakersBeside(tree: SyntaxTree, node: number, index: MentionIndex): Speaker[] {
  const found: Speaker[] = []
  for (const { label, index: child } of childrenOf(tree, node)) {
    if (label === 'obl:according_to' || label === 'nmod:according_to' || label === 'advcl:according_to') {
      const cue = childrenOf(tree, child).find((edge) => edge.label === 'case')?.index ?? child
      found.push(
        describe(tree, [child], cue, index, documents.has(lemmaOf(tree, child)) ? 'document' : 'speaker'),
      )
    } else if (label === 'parataxis' && isVerb(tree, child) && speechVerbs.has(lemmaOf(tree, child))) {
      const subjects = childrenBy(tree, child, 'nsubj')
      const hasContent = childrenOf(tree, child).some((edge) => edge.label === 'ccomp')
      if (subjects.length > 0 && !hasContent)
        found.push(
          describe(tree, subjects, child, index, carrying.has(lemmaOf(tree, child)) ? 'carrier' : 'speaker'),
          ...carriersBehind(tree, child, index),
        )
    } else if (label === 'advcl:as' && isVerb(tree, child) && speechVerbs.has(lemmaOf(tree, child))) {
      const subjects = childrenBy(tree, child, 'nsubj')
      if (subjects.length > 0) found.push(describe(tree, subjects, child, index, 'speaker'))
    }
  }
  if (isVerb(tree, node) && speechVerbs.has(lemmaOf(tree, node)))
    found.push(...carriersBehind(tree, node, index))
  return found
}

/** What carries the words of a verb of saying: "said in a statement carried by KCNA". */
function carriersBehind(tree: SyntaxTree, verb: number, index: MentionIndex): Speaker[] {
  return childrenBy(tree, verb, 'obl:in', 'obl:through', 'obl:via', 'obl:by').flatMap((child) =>
    carriersOf(tree, child, index),
  )
}

/** "in a statement carried by KCNA", "in a report published by the UN". */
function carriersOf(tree: SyntaxTree, noun: number, index: MentionIndex): Speaker[] {
  return childrenOf(tree, noun)
    .filter(
      (edge) =>
        bareLabel(edge.label) === 'acl' &&
        ['carry', 'publish', 'release', 'post', 'broadcast', 'issue', 'air', 'run', 'quote', 'cite'].includes(
          lemmaOf(tree, edge.index),
        ),
    )
    .flatMap((edge) => {
      const heads = agentHeads(tree, edge.index).filter((head) => head !== noun)
      return heads.length === 0 ? [] : [describe(tree, heads, edge.index, index, 'carrier')]
    })
}

/** "claims by X that …", "X's allegation that …", "reports of …". */
function speakerOfNoun(tree: SyntaxTree, node: number, noun: number, index: MentionIndex): Speaker | null {
  const kind = hedgingNouns.get(lemmaOf(tree, noun))
  if (kind === undefined || !['alleged', 'reportedly', 'accused'].includes(kind)) return null
  const owners = childrenBy(tree, noun, 'nmod:poss', 'nmod:by', 'nmod:from').filter((owner) => owner !== node)
  const modifiers = childrenBy(tree, noun, 'amod', 'compound').filter(
    (owner) => mentionsAt(index, tree, owner).length > 0,
  )
  const heads = owners.length > 0 ? owners : modifiers
  return heads.length === 0
    ? null
    : describe(tree, heads, noun, index, documents.has(lemmaOf(tree, noun)) ? 'document' : 'speaker')
}

function describe(
  tree: SyntaxTree,
  heads: readonly number[],
  cueToken: number,
  index: MentionIndex,
  kind: AttributionLink['kind'],
): Speaker {
  const participants = heads.flatMap((head) =>
    participantsOf(index, tree, head, {
      possessor: documents.has(lemmaOf(tree, head)) || wordClass('media').has(lemmaOf(tree, head)),
    }),
  )
  const cue = tree.tokens[cueToken]
  const head = heads[0]
  const asDocument = head !== undefined && documents.has(lemmaOf(tree, head)) && kind === 'speaker'
  return {
    participants,
    kind: asDocument ? 'document' : kind,
    description: head === undefined || tagOf(tree, head).startsWith('PRP') ? null : phraseText(tree, head),
    cue: cue === undefined ? null : { start: cue.start, end: cue.end },
    cueToken,
  }
}

/** The words of a noun phrase without its relative clauses, at most twelve. */
export function phraseText(tree: SyntaxTree, head: number): string {
  const skipped = new Set(
    basicChildrenOf(tree, head)
      .filter(
        (edge) =>
          edge.label.startsWith('acl') ||
          edge.label === 'appos' ||
          edge.label === 'case' ||
          edge.label === 'punct',
      )
      .flatMap((edge) => subtree(tree, edge.index)),
  )
  const tokens = subtree(tree, head).filter((token) => !skipped.has(token))
  const around = tokens.filter((_, at) => contiguous(tokens, at, tokens.indexOf(head)))
  const first = tree.tokens[around[0] ?? head]
  const last = tree.tokens[around.slice(0, 12).at(-1) ?? head]
  if (first === undefined || last === undefined) return wordOf(tree, head)
  return textBetween(tree, first.start, last.end)
}

function contiguous(tokens: readonly number[], at: number, head: number): boolean {
  const [from, to] = at < head ? [at, head] : [head, at]
  for (let i = from; i < to; i += 1) if ((tokens[i + 1] ?? 0) - (tokens[i] ?? 0) !== 1) return false
  return true
}

/** The speech verb that leads or follows a quotation in a sentence, with its subject: for quotes that the parser tore off. */
export function looseSpeaker(
  tree: SyntaxTree,
  outsideQuotes: (token: number) => boolean,
  index: MentionIndex,
): Speaker | null {
  for (let token = 0; token < tree.tokens.length; token += 1) {
    if (!outsideQuotes(token) || !isVerb(tree, token) || !speechVerbs.has(lemmaOf(tree, token))) continue
    const label = basicGovernorOf(tree, token)?.label ?? 'root'
    if (label.startsWith('acl') || label === 'amod' || isPassive(tree, token)) continue
    const heads = grammaticalSubjects(tree, token)
    if (heads.length === 0 || heads.some((head) => !outsideQuotes(head))) continue
    return describe(tree, heads, token, index, 'speaker')
  }
  return null
}
