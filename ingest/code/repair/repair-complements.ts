import { adjectivalParticiples } from '../../../knowledge/participles.ts'
import type { Dependency } from '../../parse/parsed-article.ts'
import { above, below, hasBelow, isVerb, move, tag, word } from './parse-draft.ts'
import type { Draft } from './parse-draft.ts'
import { speechVerbs } from '../said-by/speech-verbs.ts'

/** Puts right what completes a verb: its gerund, the name it gives, its denied act; one case a function. */
export function repairComplements(draft: Draft): void {
  draft.tokens.forEach((_, index) => {
    const edge = above(draft, index)
    if (edge === undefined) return
    gerundOfPhase(draft, index, edge)
    participleOfDenial(draft, index, edge)
    nameGiven(draft, index, edge)
    accusingBehindComma(draft, index, edge)
    objectBeforeSpeaker(draft, index, edge)
    objectWithPreposition(draft, index, edge)
  })
}

/** Verbs before a gerund: "began distributing food", "denied taking bribes". */
const gerundVerbs = new Set(
  'begin start continue resume stop cease keep finish quit avoid deny admit suspend halt consider'.split(' '),
)

/** "began distributing food": the gerund is taken for an adjective of its object. */
function gerundOfPhase(draft: Draft, index: number, edge: Dependency): void {
  const object = edge.governor
  const verb = index - 1
  if (edge.label !== 'amod' || tag(draft, index) !== 'VBG' || object < index) return
  if (!gerundVerbs.has(draft.lemmas[verb] ?? '') || !isVerb(draft, verb)) return
  if (adjectivalParticiples.has(word(draft, index))) return
  const up = above(draft, object)
  if (up === undefined || up.governor !== verb || up.label !== 'obj') return
  move(draft, index, { label: 'xcomp', governor: verb, dependent: index }, 'xcomp')
  move(draft, object, { label: 'obj', governor: index, dependent: object }, 'obj')
  for (const subject of below(draft, verb).filter(({ label }) => label.startsWith('nsubj')))
    draft.enhanced.push({ label: 'nsubj:xsubj', governor: index, dependent: subject.dependent })
}

const denials = new Set('deny admit recall regret confess'.split(' '))

/** "denied having paid a ransom": the participle hangs by `dep`. */
function participleOfDenial(draft: Draft, index: number, edge: Dependency): void {
  if (edge.label !== 'dep' || !/^VB[NG]$/u.test(tag(draft, index)) || edge.governor > index) return
  if (!denials.has(draft.lemmas[edge.governor] ?? '') || !hasGerund(draft, index)) return
  move(draft, index, { label: 'xcomp', governor: edge.governor, dependent: index }, 'xcomp')
}

/** "having paid", "paying". */
const hasGerund = (draft: Draft, verb: number): boolean =>
  tag(draft, verb) === 'VBG' ||
  below(draft, verb).some(({ label, dependent }) => label === 'aux' && tag(draft, dependent) === 'VBG')

const naming = new Set('call label brand dub term deem style pronounce declare proclaim'.split(' '))

/**
 * "called the claim 'a fairy tale'", "called it a provocation", "whom she called a liar": what somebody is called is the
 * complement, the one who is called so the object, whichever way the parser has it.
 */
function nameGiven(draft: Draft, index: number, edge: Dependency): void {
  if (isVerb(draft, index) || !/^(?:NN|JJ|DT|PRP)/u.test(tag(draft, index))) return
  if (edge.label === 'dep' || edge.label === 'appos') {
    const up = above(draft, edge.governor)
    if (up === undefined || !/^(?:obj|nsubj:pass)$/u.test(up.label)) return
    if (!naming.has(draft.lemmas[up.governor] ?? '') || edge.governor > index || up.governor > index) return
    if (edge.label === 'appos' && !isQuoted(draft, index)) return
    complement(draft, index, up.governor, edge.governor)
    return
  }
  if (/^(?:obj|obl:npmod)$/u.test(edge.label) && naming.has(draft.lemmas[edge.governor] ?? '')) {
    const other = below(draft, edge.governor).find(
      ({ label, dependent }) =>
        label === (edge.label === 'obj' ? 'iobj' : 'obj') && dependent > edge.governor && dependent < index,
    )?.dependent
    if (other !== undefined) {
      move(draft, other, { label: 'obj', governor: edge.governor, dependent: other }, 'obj')
      complement(draft, index, edge.governor, other)
      return
    }
    const whom = below(draft, edge.governor).find(
      ({ label, dependent }) => label === 'obj' && /^W(?:P|DT)$/u.test(tag(draft, dependent)),
    )
    const named = above(draft, edge.governor)
    if (index > edge.governor && whom !== undefined && named?.label === 'acl:relcl')
      complement(draft, index, edge.governor, named.governor)
    return
  }
  if (edge.label !== 'xcomp' || !naming.has(draft.lemmas[edge.governor] ?? '')) return
  if (hasBelow(draft, index, /^(?:cop|mark|aux)/u) || hasBelow(draft, edge.governor, /^obj$/u)) return
  const named = below(draft, index).find(
    ({ label, dependent }) => label === 'nsubj' && dependent > edge.governor && dependent < index,
  )?.dependent
  if (named === undefined) return
  move(draft, named, { label: 'obj', governor: edge.governor, dependent: named }, 'obj')
  draft.enhanced.push({ label: 'nsubj:xsubj', governor: index, dependent: named })
}

function complement(draft: Draft, index: number, verb: number, named: number): void {
  move(draft, index, { label: 'xcomp', governor: verb, dependent: index }, 'xcomp')
  draft.enhanced.push({ label: 'nsubj:xsubj', governor: index, dependent: named })
}

const isQuoted = (draft: Draft, token: number): boolean => {
  const first = Math.min(token, ...below(draft, token).map(({ dependent }) => dependent))
  return /^["“”]|^``$|^''$/u.test(word(draft, first - 1)) || /^["“”]|^``$|^''$/u.test(word(draft, first))
}

/** "blocked a road, accusing officials of theft": the participle is taken for an adjective of a noun that explains another. */
function accusingBehindComma(draft: Draft, index: number, edge: Dependency): void {
  const object = edge.governor
  if (
    edge.label !== 'amod' ||
    tag(draft, index) !== 'VBG' ||
    word(draft, index - 1) !== ',' ||
    object < index
  )
    return
  if (adjectivalParticiples.has(word(draft, index))) return
  const up = above(draft, object)
  if (up === undefined || !/^(?:appos|conj|dep|list|obj)$/u.test(up.label) || up.governor > index) return
  // "blocked a road, accusing officials": a verb has one object.
  const objects = below(draft, up.governor).filter(({ label }) => label === 'obj')
  if (up.label === 'obj' && !objects.some(({ dependent }) => dependent < index)) return
  const verb = clauseVerb(draft, up.governor)
  if (verb === null || verb > index) return
  move(draft, index, { label: 'advcl', governor: verb, dependent: index }, 'advcl')
  move(draft, object, { label: 'obj', governor: index, dependent: object }, 'obj')
}

function clauseVerb(draft: Draft, token: number): number | null {
  let at = token
  for (let steps = 0; steps < 8 && at >= 0; steps += 1) {
    if (isVerb(draft, at)) return at
    at = above(draft, at)?.governor ?? -1
  }
  return null
}

/** "Norway will send two ships, Anu Tamm told reporters": the object is taken for the subject of the speaker's verb. */
function objectBeforeSpeaker(draft: Draft, index: number, edge: Dependency): void {
  const clause = edge.governor
  if (!/^(?:ccomp|dep)$/u.test(edge.label) || clause < 0 || clause > index || !isVerb(draft, clause)) return
  if (!/^VB[DZ]$/u.test(tag(draft, index)) || !speechVerbs.has(draft.lemmas[index] ?? '')) return
  const object = below(draft, index).find(({ label }) => label === 'nsubj')?.dependent
  if (object === undefined || object < clause) return
  const speaker = below(draft, object).find(
    ({ label, dependent }) => label === 'appos' && dependent === index - 1,
  )?.dependent
  if (speaker === undefined || hasBelow(draft, clause, /^obj$/u)) return
  move(draft, object, { label: 'obj', governor: clause, dependent: object }, 'obj')
  move(draft, speaker, { label: 'nsubj', governor: index, dependent: speaker }, 'nsubj')
  move(draft, index, { label: 'parataxis', governor: clause, dependent: index }, 'parataxis')
}

/** "walked out of the coalition": a phrase with a preposition is no object. */
function objectWithPreposition(draft: Draft, index: number, edge: Dependency): void {
  if (edge.label !== 'obj' || index < edge.governor || !isVerb(draft, edge.governor)) return
  const preposition = below(draft, index).find(
    ({ label, dependent }) => label === 'case' && dependent < index && tag(draft, dependent) === 'IN',
  )?.dependent
  if (preposition === undefined || preposition < edge.governor) return
  move(
    draft,
    index,
    { label: 'obl', governor: edge.governor, dependent: index },
    `obl:${word(draft, preposition)}`,
  )
}
