import { above, below, hasBelow, isVerb, move, tag, word } from './parse-draft.ts'
import type { Draft } from './parse-draft.ts'
import type { Dependency } from '../../parse/parsed-article.ts'
import { speechVerbs } from '../said-by/speech-verbs.ts'

/** Puts right relative clauses and participles that hang in the wrong place; one case a function. */
export function repairRelatives(draft: Draft): void {
  draft.tokens.forEach((_, index) => {
    const edge = above(draft, index)
    if (edge === undefined) return
    objectBehindParticiple(draft, index, edge)
    clauseUnderItsPronoun(draft, index, edge)
    sentenceUnderRelative(draft, index, edge)
    resultBehindObject(draft, index, edge)
    clauseTakenForDescription(draft, index, edge)
    contentBesideItsSubject(draft, index, edge)
    placeTakenForSubject(draft, index, edge)
  })
}

/** "he said, accusing the prosecution of …": what stands behind a participle is its object, whatever the parser says. */
function objectBehindParticiple(draft: Draft, index: number, edge: Dependency): void {
  const participle = edge.governor
  if (edge.label !== 'nsubj' || participle < 0 || tag(draft, participle) !== 'VBG' || index < participle)
    return
  if (hasBelow(draft, participle, /^(?:aux|obj|cop)/u)) return
  move(draft, index, { label: 'obj', governor: participle, dependent: index }, 'obj')
  const up = above(draft, participle)
  if (up?.label === 'dep' && isVerb(draft, up.governor) && word(draft, participle - 1) === ',')
    move(draft, participle, { label: 'advcl', governor: up.governor, dependent: participle }, 'advcl')
}

/** "the bureau, which raided the house, …": the clause hangs under its own relative pronoun. */
function clauseUnderItsPronoun(draft: Draft, index: number, edge: Dependency): void {
  const pronoun = edge.governor
  if (!isVerb(draft, index) || pronoun < 0 || !/^W(?:DT|P)$/u.test(tag(draft, pronoun)) || pronoun > index)
    return
  if (!/^(?:dep|acl|acl:relcl|conj)$/u.test(edge.label) || hasBelow(draft, index, /^nsubj/u)) return
  const noun = above(draft, pronoun)?.governor ?? -1
  if (noun < 0 || !tag(draft, noun).startsWith('NN')) return
  move(draft, index, { label: 'acl:relcl', governor: noun, dependent: index }, 'acl:relcl')
  move(draft, pronoun, { label: 'nsubj', governor: index, dependent: pronoun }, 'ref')
  draft.enhanced.push({ label: 'nsubj', governor: index, dependent: noun })
}

/** "Tamm, the envoy, who has met Ilves, welcomed it": the sentence's own verb hangs under the relative clause. */
function sentenceUnderRelative(draft: Draft, index: number, edge: Dependency): void {
  const noun = edge.governor
  if (
    edge.label !== 'dep' ||
    noun < 0 ||
    noun > index ||
    !isVerb(draft, index) ||
    !tag(draft, noun).startsWith('NN')
  )
    return
  const who = below(draft, index).find(
    ({ label, dependent }) => label.startsWith('nsubj') && /^(?:who|which)$/u.test(word(draft, dependent)),
  )
  const main = below(draft, index).find(
    ({ label, dependent }) =>
      /^(?:conj|dep)$/u.test(label) &&
      dependent > index &&
      /^VB[DZP]$/u.test(tag(draft, dependent)) &&
      word(draft, dependent - 1) === ',',
  )?.dependent
  const root = above(draft, noun)
  if (who === undefined || main === undefined || root === undefined || root.governor >= 0) return
  if (below(draft, main).some(({ label }) => label === 'cc' || label.startsWith('nsubj'))) return
  move(draft, main, { label: 'root', governor: -1, dependent: main }, 'root')
  move(draft, noun, { label: 'nsubj', governor: main, dependent: noun }, 'nsubj')
  move(draft, index, { label: 'acl:relcl', governor: noun, dependent: index }, 'acl:relcl')
  draft.enhanced.push({ label: 'nsubj', governor: index, dependent: noun })
}

/** "attacked a base with mortars, wounding three": behind a comma the participle tells what the subject did, not what the object is. */
function resultBehindObject(draft: Draft, index: number, edge: Dependency): void {
  if (edge.label !== 'acl' || tag(draft, index) !== 'VBG' || word(draft, index - 1) !== ',') return
  if (hasBelow(draft, index, /^(?:nsubj|aux)/u)) return
  let at = edge.governor
  for (let steps = 0; steps < 6; steps += 1) {
    const up = above(draft, at)
    if (up === undefined || up.governor < 0 || up.label.startsWith('nsubj')) return
    if (isVerb(draft, up.governor)) {
      if (up.governor < index)
        move(draft, index, { label: 'advcl', governor: up.governor, dependent: index }, 'advcl')
      return
    }
    at = up.governor
  }
}

/** "…, and the court issued a warrant": a finite verb with an object of its own is no description of its subject. */
function clauseTakenForDescription(draft: Draft, index: number, edge: Dependency): void {
  const noun = edge.governor
  if (edge.label !== 'acl' || tag(draft, index) !== 'VBD' || noun < 0 || noun !== index - 1) return
  if (!hasBelow(draft, index, /^obj$/u) || hasBelow(draft, index, /^(?:nsubj|aux)/u)) return
  const up = above(draft, noun)
  if (up === undefined || up.label !== 'conj') return
  move(draft, index, { label: 'conj', governor: up.governor, dependent: index }, 'conj:and')
  move(draft, noun, { label: 'nsubj', governor: index, dependent: noun }, 'nsubj')
}

/** "said troops then attacked the post": the subject of what is said is taken for the object of saying. */
function contentBesideItsSubject(draft: Draft, index: number, edge: Dependency): void {
  const saying = edge.governor
  if (edge.label !== 'dep' || saying < 0 || saying > index || !/^VB[DZP]$/u.test(tag(draft, index))) return
  if (!speechVerbs.has(draft.lemmas[saying] ?? '') || hasBelow(draft, index, /^nsubj/u)) return
  const subject = below(draft, saying).find(
    ({ label, dependent }) => label === 'obj' && dependent > saying && dependent < index,
  )?.dependent
  if (subject === undefined) return
  move(draft, subject, { label: 'nsubj', governor: index, dependent: subject }, 'nsubj')
  move(draft, index, { label: 'ccomp', governor: saying, dependent: index }, 'ccomp')
}

/** "Outside Chile, Peru and Kenya have banned it": what stands behind the opening preposition is no subject. */
function placeTakenForSubject(draft: Draft, index: number, edge: Dependency): void {
  if (edge.label !== 'nsubj' || !isVerb(draft, edge.governor)) return
  const preposition = below(draft, index).find(
    ({ label, dependent }) =>
      dependent < index &&
      ((label === 'case' && tag(draft, dependent) === 'IN') ||
        /^(?:outside|inside|beyond|unlike|besides)$/u.test(word(draft, dependent))),
  )
  const [first, ...others] = below(draft, index)
    .filter(({ label, dependent }) => label === 'conj' && dependent > index)
    .map(({ dependent }) => dependent)
  if (preposition === undefined || first === undefined || word(draft, index + 1) !== ',') return
  move(
    draft,
    index,
    { label: 'obl', governor: edge.governor, dependent: index },
    `obl:${word(draft, preposition.dependent)}`,
  )
  move(draft, first, { label: 'nsubj', governor: edge.governor, dependent: first }, 'nsubj')
  for (const other of others) {
    move(draft, other, { label: 'conj', governor: first, dependent: other }, 'conj:and')
    draft.enhanced.push({ label: 'nsubj', governor: edge.governor, dependent: other })
  }
}
