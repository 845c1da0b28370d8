import type { Dependency } from '../../parse/parsed-article.ts'
import { above, below, hasBelow, isVerb, rewrite, tag, word } from './parse-draft.ts'
import type { Draft } from './parse-draft.ts'
import { speechVerbs } from '../said-by/speech-verbs.ts'

/** Puts right sentences whose verb of saying is taken for a part of what is said; one case a function. */
export function repairSayings(draft: Draft): void {
  draft.tokens.forEach((_, token) => {
    if (!/^VB[DZP]$/u.test(tag(draft, token)) || !speechVerbs.has(draft.lemmas[token] ?? '')) return
    const edge = above(draft, token)
    if (edge?.label === 'amod' || edge?.label === 'punct') sayingTakenForModifier(draft, token, edge)
    else if (edge?.label === 'aux') sayingTakenForAuxiliary(draft, token, edge)
    else if (edge?.label === 'xcomp' || edge?.label === 'acl:relcl') sayingInRelativeClause(draft, token)
    else partedQuote(draft, token)
  })
}

/** "In an interview with X, Tamm said rebels had bombed it": the saying is taken for a modifier of "rebels". */
function sayingTakenForModifier(draft: Draft, saying: number, edge: Dependency): void {
  const subject = isVerb(draft, edge.governor)
    ? below(draft, edge.governor).find(({ label }) => label.startsWith('nsubj'))?.dependent
    : edge.governor
  const clause = subject === undefined ? undefined : above(draft, subject)
  if (subject === undefined || subject < saying || clause?.label.startsWith('nsubj') !== true) return
  const content = clause.governor
  const top = above(draft, content)
  if (!isVerb(draft, content) || top === undefined) return
  const before = saying - 1
  const speaker = tag(draft, before).startsWith('NN')
    ? before
    : tag(draft, top.governor).startsWith('NN')
      ? top.governor
      : null
  if (speaker === null) return
  const place = top.governor === speaker ? above(draft, speaker) : top
  const parts = below(draft, content).filter(
    ({ dependent, label }) => dependent < saying && label !== 'punct',
  )
  hang(draft, saying, { label: place?.label ?? 'root', governor: place?.governor ?? -1 })
  hang(draft, content, { label: 'ccomp', governor: saying })
  hang(draft, speaker, { label: 'nsubj', governor: saying })
  for (const part of parts)
    if (part.dependent !== speaker && part.dependent !== subject)
      handOver(draft, part.dependent, content, saying)
}

/** "A resolution adopted by the council says rebels bombed it": the saying is taken for an auxiliary. */
function sayingTakenForAuxiliary(draft: Draft, saying: number, edge: Dependency): void {
  const content = edge.governor
  const top = above(draft, content)
  if (content < saying || top === undefined || tag(draft, top.governor) !== 'VBN') return
  const participle = top.governor
  const speaker = below(draft, participle).find(({ label }) => label.startsWith('nsubj'))?.dependent
  if (speaker === undefined || participle > saying || hasBelow(draft, participle, /^aux/u)) return
  const place = above(draft, participle)
  hang(draft, saying, { label: place?.label ?? 'root', governor: place?.governor ?? -1 })
  hang(draft, speaker, { label: 'nsubj', governor: saying })
  hang(draft, participle, { label: 'acl', governor: speaker })
  hang(draft, content, { label: 'ccomp', governor: saying })
}

/** "An official who asked not to be named said rebels had bombed it": the saying is drawn into the relative clause. */
function sayingInRelativeClause(draft: Draft, saying: number): void {
  const speaker = antecedentOf(draft, saying)
  if (speaker === null) return
  const clause = above(draft, speaker)
  const object = below(draft, saying).find(
    ({ label, dependent }) => label === 'obj' && dependent > saying,
  )?.dependent
  if (clause === undefined || !clause.label.startsWith('nsubj') || clause.governor < saying) return
  const content = clause.governor
  const who = draft.tokens.findIndex((_, token) => token > speaker && /^W(?:P|DT)/u.test(tag(draft, token)))
  const inner = draft.tokens.findIndex(
    (_, token) => token > who && token < saying && /^VB[DZP]$/u.test(tag(draft, token)),
  )
  const first = Math.min(
    content,
    ...below(draft, content).flatMap(({ label, dependent }) =>
      /^(?:aux|cop)/u.test(label) ? [dependent] : [],
    ),
  )
  if (who < 0 || who > saying || inner < 0 || (object !== undefined && object !== first - 1)) return
  const place = above(draft, content)
  hang(draft, saying, { label: place?.label ?? 'root', governor: place?.governor ?? -1 })
  hang(draft, speaker, { label: 'nsubj', governor: saying })
  hang(draft, content, { label: 'ccomp', governor: saying })
  hang(draft, inner, { label: 'acl:relcl', governor: speaker })
  hang(draft, who, { label: 'nsubj', governor: inner })
  if (object !== undefined) hang(draft, object, { label: clause.label, governor: content })
}

/** The noun whose relative clause a token stands in. */
function antecedentOf(draft: Draft, token: number): number | null {
  const seen = new Set<number>()
  for (let edge = above(draft, token); edge !== undefined && !seen.has(edge.dependent);) {
    seen.add(edge.dependent)
    if (edge.label === 'acl:relcl') return edge.governor
    edge = above(draft, edge.governor)
  }
  return null
}

/** "“Rebels,” Katz said, “bombed the airport.”": both halves hang on the saying; the first is the subject of the second. */
function partedQuote(draft: Draft, saying: number): void {
  const own = below(draft, saying)
  const subjects = own.filter(({ label }) => label === 'nsubj').map(({ dependent }) => dependent)
  const [first, second] = subjects
  const content = own.find(
    ({ label, dependent }) =>
      (label === 'dep' || label === 'ccomp' || label === 'parataxis') &&
      dependent > saying &&
      isVerb(draft, dependent),
  )?.dependent
  if (first === undefined || second === undefined || second > saying || content === undefined) return
  if (hasBelow(draft, content, /^nsubj/u) || !/^(?:,|"|”|'')$/u.test(word(draft, first + 1))) return
  hang(draft, first, { label: 'nsubj', governor: content })
  hang(draft, content, { label: 'ccomp', governor: saying })
}

/** Gives a token to another governor, by the labels that it has. */
function handOver(draft: Draft, dependent: number, from: number, to: number): void {
  rewrite(draft, (edge) =>
    edge.dependent === dependent && edge.governor === from ? { ...edge, governor: to } : edge,
  )
}

/** Hangs a token elsewhere in both graphs; its other edges of the enhanced graph to the old place go. */
function hang(draft: Draft, dependent: number, place: { label: string; governor: number }): void {
  const old = above(draft, dependent)
  draft.basic = [...draft.basic.filter((edge) => edge.dependent !== dependent), { ...place, dependent }]
  draft.enhanced = [
    ...draft.enhanced.filter((edge) => edge.dependent !== dependent || edge.governor !== old?.governor),
    { ...place, dependent },
  ]
}
