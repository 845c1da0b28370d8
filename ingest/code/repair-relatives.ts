import { above, below, hasBelow, isVerb, move, tag, word } from './parse-draft.ts'
import type { Draft } from './parse-draft.ts'
import type { Dependency } from '../parse/parsed-article.ts'

/** Puts right relative clauses and participles that hang in the wrong place; one case a function. */
export function repairRelatives(draft: Draft): void {
  draft.tokens.forEach((_, index) => {
    const edge = above(draft, index)
    if (edge === undefined) return
    objectBehindParticiple(draft, index, edge)
    clauseUnderItsPronoun(draft, index, edge)
    sentenceUnderRelative(draft, index, edge)
    resultBehindObject(draft, index, edge)
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
