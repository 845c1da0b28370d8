import { carriersOf, sourcesOf } from './carriers.ts'
import { denyingVerbs, hedgingNouns } from '../certainty/certainty-words.ts'
import { mentionsAt } from '../participants/participants.ts'
import type { MentionIndex } from '../participants/participants.ts'
import { speakerAt } from './speaker.ts'
import type { Speaker } from './speaker.ts'
import { closingVerbs, hearingVerbs, quotingVerbs, speechVerbs } from './speech-verbs.ts'
import { agentHeads, grammaticalSubjects, patientHeads } from '../participants/subjects.ts'
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
  wordOf,
} from '../syntax-tree.ts'
import type { SyntaxTree } from '../syntax-tree.ts'

/** Who says the clause at `start` in its own sentence, innermost first. */
export function speakersInSentence(tree: SyntaxTree, start: number, index: MentionIndex): Speaker[] {
  let speakers: Speaker[] = []
  const add = (found: readonly Speaker[]): void => {
    for (const speaker of found) {
      const known = speakers.some(
        (other) => other.cueToken === speaker.cueToken && other.kind === speaker.kind,
      )
      if (!known) speakers.push(speaker)
    }
  }
  let node = start
  add(speakersBeside(tree, node, index))
  for (const { label, index: governor } of ancestors(tree, start)) {
    const bare = bareLabel(label)
    if (isVerb(tree, governor)) {
      // Who denies a report says himself that it is not so.
      if (isDenial(tree, node, governor, bare)) speakers = []
      if (isContentOf(tree, node, governor, bare)) add(saidBy(tree, node, governor, index))
      if (bare === 'advcl') add(participleSpeakers(tree, node, governor, index))
    } else if (isNoun(tree, governor) && (bare === 'acl' || bare === 'ccomp' || bare === 'nmod')) {
      add(speakersOfNoun(tree, node, governor, index))
    }
    node = governor
    add(speakersBeside(tree, node, index))
  }
  if (speakers.length === 0) add(closingSource(tree, start, index))
  const closing = closingSpeakers(tree, start, index)
  const cues = new Set(closing.map((speaker) => speaker.cueToken))
  return [...speakers.filter((speaker) => !cues.has(speaker.cueToken)), ...closing]
}

/** "hit back, saying the Treasury had refused": the participle is taken for a conjunction of what it says. */
function participleSpeakers(tree: SyntaxTree, node: number, verb: number, index: MentionIndex): Speaker[] {
  const saying = basicChildrenOf(tree, node).find(
    ({ label, index: child }) =>
      label === 'mark' && tagOf(tree, child) === 'VBG' && speechVerbs.has(lemmaOf(tree, child)),
  )
  const heads = saying === undefined ? [] : grammaticalSubjects(tree, verb)
  return saying === undefined || heads.length === 0 ? [] : [speakerAt(tree, heads, saying.index, index)]
}

/** Sources, speaker and carriers of a verb of saying. */
function saidBy(tree: SyntaxTree, content: number, verb: number, index: MentionIndex): Speaker[] {
  if (quotingVerbs.has(lemmaOf(tree, verb))) return quotedBy(tree, content, verb, index)
  const heads = isPassive(tree, verb) ? agentHeads(tree, verb) : speakerHeads(tree, verb)
  const speaker = heads.length === 0 ? [] : [speakerAt(tree, heads, verb, index)]
  return [...sourcesOf(tree, verb, index), ...speaker, ...carriersOf(tree, verb, index)]
}

/** The subject; of "as saying" it is whoever is quoted. */
function speakerHeads(tree: SyntaxTree, verb: number): number[] {
  const above = basicGovernorOf(tree, verb)
  const quoted =
    above !== null && bareLabel(above.label) === 'advcl' && quotingVerbs.has(lemmaOf(tree, above.index))
  return quoted ? patientHeads(tree, above.index) : grammaticalSubjects(tree, verb)
}

/** "KCNA quoted Tamm as saying", "Tamm was quoted by KCNA as saying", "was quoted as saying by KCNA". */
function quotedBy(tree: SyntaxTree, content: number, verb: number, index: MentionIndex): Speaker[] {
  const saying = sayingIn(tree, content, verb)
  const source = patientHeads(tree, verb)
  const behind = saying === null ? [] : childrenBy(tree, saying, 'obl:by', 'obl:agent')
  const carriers = [...agentHeads(tree, verb), ...behind]
  return [
    ...(source.length === 0 ? [] : [speakerAt(tree, source, saying ?? verb, index)]),
    ...(carriers.length === 0
      ? []
      : [speakerAt(tree, carriers, verb, index, !isDocument(tree, carriers[0], index))]),
  ]
}

function isDocument(tree: SyntaxTree, head: number | undefined, index: MentionIndex): boolean {
  return head !== undefined && speakerAt(tree, [head], head, index).kind === 'document'
}

/** The "saying" of "quoted as saying": above the content, or torn off in front of it. */
function sayingIn(tree: SyntaxTree, content: number, verb: number): number | null {
  const inside = (token: number): boolean =>
    wordOf(tree, token) === 'saying' && wordOf(tree, token - 1) === 'as'
  if (inside(content)) return content
  const token = tree.tokens.findIndex((_, at) => at > verb && inside(at))
  return token < 0 ? null : token
}

/** "denied that", "rejected reports that", "the claim was denied". */
function isDenial(tree: SyntaxTree, node: number, verb: number, bare: string): boolean {
  if (!denyingVerbs.has(lemmaOf(tree, verb))) return false
  return (
    ['ccomp', 'xcomp'].includes(bare) ||
    (['obj', 'nsubj:pass'].includes(bare) && hedgingNouns.has(lemmaOf(tree, node)))
  )
}

/** Whether the node is what the verb says, not a circumstance of saying it. */
function isContentOf(tree: SyntaxTree, node: number, verb: number, bare: string): boolean {
  const lemma = lemmaOf(tree, verb)
  if (isDenial(tree, node, verb, bare)) return true
  if (!speechVerbs.has(lemma) || hearingVerbs.has(lemma)) return false
  if (bare === 'ccomp') return true
  if (bare === 'parataxis' || bare === 'dep')
    return node < verb && !isParticiple(tree, node) && grammaticalSubjects(tree, verb).length > 0
  if (bare === 'xcomp')
    return (
      isPassive(tree, verb) ||
      ['deny', 'claim', 'admit', 'report', 'confess', 'accuse', 'acknowledge', 'recall'].includes(lemma)
    )
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

/** "Speaking after the talks, Tamm said": a circumstance, not what is said. */
const isParticiple = (tree: SyntaxTree, node: number): boolean =>
  tagOf(tree, node) === 'VBG' &&
  basicChildrenOf(tree, node).every(({ label }) => !label.startsWith('aux') && !label.startsWith('nsubj'))

/** "Chile announced that it would help": the act is done by saying so. */
export function performs(tree: SyntaxTree, speaker: Speaker, actors: readonly string[]): boolean {
  const { cueToken, participants } = speaker
  return (
    cueToken !== null &&
    performingVerbs.has(lemmaOf(tree, cueToken)) &&
    participants.length > 0 &&
    participants.every(({ key }) => actors.includes(key))
  )
}

const performingVerbs = new Set(
  'announce declare pledge promise vow swear decide agree offer decree'.split(' '),
)

/** Who accuses somebody of the act that stands below the accusing verb. */
export function accuserOf(tree: SyntaxTree, verb: number, index: MentionIndex): Speaker | null {
  if (!isVerb(tree, verb)) return null
  const heads = isPassive(tree, verb) ? agentHeads(tree, verb) : grammaticalSubjects(tree, verb)
  return heads.length === 0 ? null : speakerAt(tree, heads, verb, index)
}

/** "…, according to X.": what closes a sentence stands behind all of it, wherever the parser hangs it. */
function closingSource(tree: SyntaxTree, start: number, index: MentionIndex): Speaker[] {
  const cue = tree.tokens.findLastIndex(
    ({ text }, token) => text === 'according' && tree.tokens[token - 1]?.text === ',',
  )
  const head = basicGovernorOf(tree, cue)?.index ?? -1
  if (cue <= start || head < cue) return []
  const end = Math.max(...subtree(tree, head))
  return end >= tree.tokens.length - 2 ? [speakerAt(tree, [head], cue, index)] : []
}

/** "…, KCNA said on Friday.": what closes a sentence stands behind all of it, wherever the parser hangs it. */
function closingSpeakers(tree: SyntaxTree, start: number, index: MentionIndex): Speaker[] {
  const verb = tree.tokens.findLastIndex(
    (_, token) => isVerb(tree, token) && !quotingVerbs.has(lemmaOf(tree, token)),
  )
  if (verb <= start || !closingVerbs.has(lemmaOf(tree, verb)) || isPassive(tree, verb)) return []
  const subjects = childrenBy(tree, verb, 'nsubj').filter((token) => token < verb)
  const first = Math.min(...subjects.flatMap((subject) => subtree(tree, subject)))
  if (subjects.length === 0 || first <= start || !/^(?:,|"|”|'')$/u.test(tree.tokens[first - 1]?.text ?? ''))
    return []
  if (childrenBy(tree, verb, 'ccomp').some((content) => content > verb)) return []
  return [
    ...sourcesOf(tree, verb, index),
    speakerAt(tree, subjects, verb, index),
    ...carriersOf(tree, verb, index),
  ]
}

/** Speakers that hang beside a clause: "…, KCNA said", "according to X", "as Tamm said". */
function speakersBeside(tree: SyntaxTree, node: number, index: MentionIndex): Speaker[] {
  return childrenOf(tree, node).flatMap(({ label, index: child }) => {
    if (/^(?:obl|nmod|advcl):according_to$/u.test(label)) {
      const cue = childrenOf(tree, child).find((edge) => edge.label === 'case')?.index ?? child
      return [speakerAt(tree, [child], cue, index)]
    }
    if (!isVerb(tree, child) || !speechVerbs.has(lemmaOf(tree, child))) return []
    if (label === 'parataxis' || (/^(?:dep|ccomp)$/u.test(label) && isInserted(tree, node, child)))
      return insertedSpeakers(tree, child, index)
    if (label !== 'advcl:as') return []
    const subjects = childrenBy(tree, child, 'nsubj')
    return subjects.length === 0 ? [] : [speakerAt(tree, subjects, child, index)]
  })
}

/** ", KCNA reported," by another label. */
function isInserted(tree: SyntaxTree, node: number, verb: number): boolean {
  const subjects = childrenBy(tree, verb, 'nsubj').flatMap((subject) => subtree(tree, subject))
  const first = Math.min(verb, ...subjects)
  return subjects.length > 0 && verb > node && /^(?:,|"|”|'')$/u.test(tree.tokens[first - 1]?.text ?? '')
}

/** "Rebels, Tamm said, bombed it": a saying without a clause of its own; "…, Tamm was quoted as saying". */
function insertedSpeakers(tree: SyntaxTree, verb: number, index: MentionIndex): Speaker[] {
  if (childrenOf(tree, verb).some((edge) => edge.label === 'ccomp')) return []
  const quotes = quotingVerbs.has(lemmaOf(tree, verb))
  if (quotes && (isPassive(tree, verb) || sayingIn(tree, verb, verb) !== null))
    return quotedBy(tree, verb, verb, index)
  const subjects = childrenBy(tree, verb, 'nsubj')
  return subjects.length === 0
    ? []
    : [
        ...sourcesOf(tree, verb, index),
        speakerAt(tree, subjects, verb, index),
        ...carriersOf(tree, verb, index),
      ]
}

/** "claims by X that …", "X's allegation that …", "reports of …". */
function speakersOfNoun(tree: SyntaxTree, node: number, noun: number, index: MentionIndex): Speaker[] {
  const kind = hedgingNouns.get(lemmaOf(tree, noun))
  if (kind === undefined || !['alleged', 'reportedly', 'accused'].includes(kind)) return []
  const owners = childrenBy(tree, noun, 'nmod:poss', 'nmod:by', 'nmod:from').filter((owner) => owner !== node)
  const modifiers = childrenBy(tree, noun, 'amod', 'compound').filter(
    (owner) => mentionsAt(index, tree, owner).length > 0,
  )
  const heads = [owners, modifiers, holders(tree, noun)].find((found) => found.length > 0) ?? []
  return heads.length === 0 ? [] : [speakerAt(tree, heads, noun, index)]
}

/** "She repeated an allegation that …". */
function holders(tree: SyntaxTree, noun: number): number[] {
  const above = basicGovernorOf(tree, noun)
  return above !== null && above.label === 'obj' && makingVerbs.has(lemmaOf(tree, above.index))
    ? agentHeads(tree, above.index)
    : []
}

const makingVerbs = new Set(
  'make repeat level issue reiterate raise publish circulate spread renew voice air file bring press'.split(
    ' ',
  ),
)

/** The speech verb that leads or follows a quotation in a sentence, with its subject: for quotes that the parser tore off. */
export function looseSpeakers(
  tree: SyntaxTree,
  outsideQuotes: (token: number) => boolean,
  index: MentionIndex,
): Speaker[] {
  for (let token = 0; token < tree.tokens.length; token += 1) {
    if (!isVerb(tree, token) || !speechVerbs.has(lemmaOf(tree, token)) || !outsideQuotes(token)) continue
    const label = basicGovernorOf(tree, token)?.label ?? 'root'
    if (label.startsWith('acl') || label === 'amod' || isPassive(tree, token)) continue
    const heads = grammaticalSubjects(tree, token)
    if (heads.length === 0 || heads.some((head) => !outsideQuotes(head))) continue
    return [speakerAt(tree, heads, token, index), ...carriersOf(tree, token, index)]
  }
  return []
}
