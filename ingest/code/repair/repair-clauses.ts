import { isPeople } from '../../../knowledge/peoples.ts'
import { roleNounOf } from '../../../knowledge/role-nouns.ts'
import type { Dependency } from '../../parse/parsed-article.ts'
import { above, below, hasBelow, isVerb, move, tag, word } from './parse-draft.ts'
import type { Draft } from './parse-draft.ts'
import { repairComplements } from './repair-complements.ts'
import { repairRelatives } from './repair-relatives.ts'
import { repairVerbs } from './repair-verbs.ts'
import { speechVerbs } from '../said-by/speech-verbs.ts'

/** Puts right clauses that hang in the wrong place; one case a function. */
export function repairClauses(draft: Draft): void {
  repairVerbs(draft)
  repairRelatives(draft)
  repairComplements(draft)
  draft.tokens.forEach((_, index) => {
    const edge = above(draft, index)
    if (edge === undefined) return
    infinitiveTakenForNoun(draft, index, edge)
    infinitiveBesideIt(draft, index, edge)
    verbBesideVerb(draft, index, edge)
    companionTakenForSubject(draft, index, edge)
    askedActs(draft, index, edge)
    listTakenForApposition(draft, index, edge)
    speakerBehindVerb(draft, index, edge)
    objectOfFeeling(draft, index, edge)
    participleTakenForClause(draft, index, edge)
    whoOfPeople(draft, index, edge)
    countTakenForPlace(draft, index, edge)
    subjectBehindPlace(draft, index, edge)
  })
}

/** "as part of the coalition to degrade it": the infinitive hangs like a noun; it is the purpose of the verb above. */
function infinitiveTakenForNoun(draft: Draft, index: number, edge: Dependency): void {
  if (tag(draft, index) !== 'VB' || !/^(?:nmod|obl)/u.test(edge.label)) return
  const to = below(draft, index).find(({ label, dependent }) => label === 'case' && dependent === index - 1)
  if (to === undefined || word(draft, to.dependent) !== 'to') return
  const verb = verbAbove(draft, index)
  if (verb === null) return
  move(draft, index, { label: 'advcl', governor: verb, dependent: index }, 'advcl:to')
  move(draft, to.dependent, { label: 'mark', governor: index, dependent: to.dependent }, 'mark')
}

/** "to degrade and defeat it": the second infinitive hangs on the main verb. */
function infinitiveBesideIt(draft: Draft, index: number, edge: Dependency): void {
  if (tag(draft, index) !== 'VB' || edge.label !== 'conj' || tag(draft, edge.governor) === 'VB') return
  const first = index - 2
  if (!/^(?:and|or)$/u.test(word(draft, index - 1)) || tag(draft, first) !== 'VB') return
  if (word(draft, first - 1) !== 'to' || edge.governor > first) return
  move(draft, index, { label: 'conj', governor: first, dependent: index }, `conj:${word(draft, index - 1)}`)
}

/** "has flown missions, conducted raids": a verb that hangs by `dep` behind a comma is joined to the one before it. */
function verbBesideVerb(draft: Draft, index: number, edge: Dependency): void {
  if (edge.label !== 'dep' || !/^VB[ND]$/u.test(tag(draft, index)) || !isVerb(draft, edge.governor)) return
  // ", conducted raids", ", then dropped it"
  const comma = tag(draft, index - 1) === 'RB' ? index - 2 : index - 1
  if (edge.governor > index || word(draft, comma) !== ',') return
  if (hasBelow(draft, index, /^(?:nsubj|aux|mark)/u) || !hasBelow(draft, edge.governor, /^nsubj/u)) return
  if (!hasBelow(draft, index, /^(?:obj|obl)/u) || byPhrase(draft, index)) return
  move(draft, index, { label: 'conj', governor: edge.governor, dependent: index }, 'conj:and')
}

/** "is working with its allies to support Peru": the companions are taken for the subject of the purpose. */
function companionTakenForSubject(draft: Draft, index: number, edge: Dependency): void {
  if (edge.label !== 'nsubj' || tag(draft, edge.governor) !== 'VB' || edge.governor < index) return
  const infinitive = edge.governor
  const clause = above(draft, infinitive)
  if (clause === undefined || clause.label !== 'advcl') return
  const companion = below(draft, infinitive).find(
    ({ label, dependent }) =>
      label === 'mark' &&
      dependent < index &&
      /^(?:with|alongside|among|against|on|upon|to|at)$/u.test(word(draft, dependent)),
  )
  if (companion === undefined) return
  const before = companion.dependent - 1
  const asked = asking.has(draft.lemmas[before] ?? '') && isVerb(draft, before)
  const verb = asked ? before : clause.governor
  if (verb > index) return
  const preposition = word(draft, companion.dependent)
  move(draft, index, { label: 'obl', governor: verb, dependent: index }, `obl:${preposition}`)
  move(draft, companion.dependent, { label: 'case', governor: index, dependent: companion.dependent }, 'case')
  // "called on Peru to leave": Peru is to leave.
  if (asked) {
    draft.enhanced.push({ label: 'nsubj:xsubj', governor: infinitive, dependent: index })
    move(draft, infinitive, { label: 'advcl', governor: verb, dependent: infinitive }, 'advcl:to')
    return
  }
  const subject = below(draft, verb).find(({ label }) => label.startsWith('nsubj'))?.dependent
  if (subject !== undefined)
    draft.enhanced.push({ label: 'nsubj:xsubj', governor: infinitive, dependent: subject })
}

/** "called on Peru to leave": the caller is taken for who is to leave. */
function askedActs(draft: Draft, index: number, edge: Dependency): void {
  if (edge.label !== 'xcomp' || !asking.has(draft.lemmas[edge.governor] ?? '')) return
  const asked = below(draft, edge.governor).find(
    ({ label, dependent }) =>
      label === 'obl' &&
      dependent < index &&
      below(draft, dependent).some((inner) => /^(?:on|upon|to)$/u.test(word(draft, inner.dependent))),
  )
  if (asked === undefined) return
  draft.enhanced = draft.enhanced.map((other) =>
    other.governor === index && other.label === 'nsubj:xsubj'
      ? { ...other, dependent: asked.dependent }
      : other,
  )
}

const asking = new Set(
  'call appeal plead prevail lean rely count press pray shout yell scream bark'.split(' '),
)

/** "Tamm, Ilves and Berg": the second of a list is taken for an apposition of something before the first. */
function listTakenForApposition(draft: Draft, index: number, edge: Dependency): void {
  if (edge.label !== 'appos' || !tag(draft, index).startsWith('NNP')) return
  const comma = leftOf(draft, index) - 1
  const first = comma - 1
  if (word(draft, comma) !== ',' || !tag(draft, first).startsWith('NNP') || edge.governor >= first) return
  const joined = below(draft, index).some(
    ({ label, dependent }) =>
      label === 'conj' && dependent > index && tag(draft, dependent).startsWith('NNP'),
  )
  const up = above(draft, first)
  if (!joined || up === undefined || /^(?:appos|conj|nmod:poss|compound)$/u.test(up.label)) return
  move(draft, index, { label: 'conj', governor: first, dependent: index }, 'conj:and')
}

/** The first token of a name by its compounds. */
const leftOf = (draft: Draft, head: number): number =>
  Math.min(
    head,
    ...below(draft, head)
      .filter(({ label, dependent }) => /^(?:compound|amod|det)$/u.test(label) && dependent < head)
      .map(({ dependent }) => dependent),
  )

/** "'…,' said the minister": the speaker behind the verb is taken for its object. */
function speakerBehindVerb(draft: Draft, index: number, edge: Dependency): void {
  const verb = edge.governor
  if (edge.label !== 'obj' || index < verb || !/^VB[DZ]$/u.test(tag(draft, verb))) return
  if (!speechVerbs.has(draft.lemmas[verb] ?? '')) return
  if (hasBelow(draft, verb, /^(?:nsubj|aux)/u) || !/^(?:,|''|”|")$/u.test(word(draft, verb - 1))) return
  if (!isPersonal(draft, index)) return
  move(draft, index, { label: 'nsubj', governor: verb, dependent: index }, 'nsubj')
}

/** Verbs with an object and no clause: of "welcome the deal reached", "the deal" is no subject. */
const feelings = new Set(
  `welcome praise applaud hail condemn denounce criticise criticize support back endorse reject sign commend congratulate
  salute deplore honour honor mourn celebrate violate break breach ratify implement discuss review`.split(
    /\s+/u,
  ),
)

/** "welcome the agreement reached yesterday": the object is taken for the subject of its participle. */
function objectOfFeeling(draft: Draft, index: number, edge: Dependency): void {
  const verb = edge.governor
  if (
    !/^(?:ccomp|dep)$/u.test(edge.label) ||
    verb < 0 ||
    verb > index ||
    !feelings.has(draft.lemmas[verb] ?? '')
  )
    return
  if (!/^VB[ND]$/u.test(tag(draft, index)) || speechVerbs.has(draft.lemmas[verb] ?? '')) return
  const subject = below(draft, index).find(({ label }) => label.startsWith('nsubj'))?.dependent
  if (subject === undefined || subject < verb || hasBelow(draft, index, /^(?:aux|mark|obj)/u)) return
  move(draft, subject, { label: 'obj', governor: verb, dependent: subject }, 'obj')
  move(draft, index, { label: 'acl', governor: subject, dependent: index }, 'acl')
  const token = draft.tokens[index]
  if (token !== undefined) draft.tokens[index] = { ...token, partOfSpeech: 'VBN' }
}

/** "the government, led by Tamm, and the council": the participle is taken for a clause of its own. */
function participleTakenForClause(draft: Draft, index: number, edge: Dependency): void {
  if (edge.label !== 'conj' || tag(draft, index) !== 'VBN' || word(draft, index - 1) !== ',') return
  if (
    !tag(draft, index - 2).startsWith('NN') ||
    hasBelow(draft, index, /^(?:aux|nsubj)/u) ||
    !byPhrase(draft, index)
  )
    return
  if (edge.governor > index - 2) return
  const noun = headBefore(draft, index - 2, edge.governor)
  move(draft, index, { label: 'acl', governor: noun, dependent: index }, 'acl')
  for (const { label, dependent } of below(draft, index))
    if (label === 'obj' && below(draft, dependent).some((inner) => word(draft, inner.dependent) === 'by'))
      move(draft, dependent, { label: 'obl', governor: index, dependent }, 'obl:by')
}

/** The head of the noun phrase that ends with a token, without climbing to a verb. */
function headBefore(draft: Draft, token: number, limit: number): number {
  let at = token
  for (let steps = 0; steps < 6; steps += 1) {
    const edge = above(draft, at)
    if (edge === undefined || edge.governor < 0 || edge.governor === limit || isVerb(draft, edge.governor))
      return at
    at = edge.governor
  }
  return at
}

/** "people from the village who were forced to leave": "who" is said of people, not of the nearest thing. */
function whoOfPeople(draft: Draft, index: number, edge: Dependency): void {
  if (edge.label !== 'acl:relcl' || edge.governor < 0) return
  const who = below(draft, index).find(({ dependent }) => /^(?:who|whom)$/u.test(word(draft, dependent)))
  if (who === undefined || isPersonal(draft, edge.governor)) return
  const antecedent = personBefore(draft, who.dependent)
  if (antecedent === null) return
  draft.basic = draft.basic.map((other) =>
    other.dependent === index && other.governor === edge.governor
      ? { ...other, governor: antecedent }
      : other,
  )
  draft.enhanced = draft.enhanced.map((other) => {
    const { label, governor, dependent } = other
    if (dependent === index && governor === edge.governor) return { label, governor: antecedent, dependent }
    // The gap that the antecedent fills.
    if (governor === index && dependent === edge.governor) return { label, governor, dependent: antecedent }
    return other
  })
}

const isPersonal = (draft: Draft, token: number): boolean =>
  tag(draft, token).startsWith('NNP') ||
  roleNounOf(draft.lemmas[token] ?? '') !== null ||
  isPeople(draft.tokens[token]?.text ?? '') ||
  /^(?:those|one|someone|anyone|everyone|all|many|few|others)$/u.test(word(draft, token))

function personBefore(draft: Draft, token: number): number | null {
  for (let at = token - 1; at >= Math.max(0, token - 10); at -= 1) {
    if (isVerb(draft, at)) return null
    if (tag(draft, at).startsWith('NN') && isPersonal(draft, at) && !tag(draft, at).startsWith('NNP'))
      return at
  }
  return null
}

/** "conducted over 265 raids": a count with "over", "about", "around" is no place. */
function countTakenForPlace(draft: Draft, index: number, edge: Dependency): void {
  if (edge.label !== 'obl' || !isVerb(draft, edge.governor) || edge.governor > index) return
  const count = below(draft, index).find(({ label }) => label === 'nummod')?.dependent
  const about = below(draft, index).find(
    ({ label, dependent }) =>
      label === 'case' && /^(?:over|about|around|under)$/u.test(word(draft, dependent)),
  )
  if (
    count === undefined ||
    about === undefined ||
    about.dependent !== count - 1 ||
    about.dependent !== edge.governor + 1
  )
    return
  if (hasBelow(draft, edge.governor, /^obj$/u)) return
  if (
    /^(?:year|month|week|day|hour|minute|mile|kilometre|kilometer|metre|km|time)$/u.test(
      draft.lemmas[index] ?? '',
    )
  )
    return
  const passive = hasBelow(draft, edge.governor, /^(?:aux:pass|nsubj:pass)$/u)
  if (passive) return
  move(draft, index, { label: 'obj', governor: edge.governor, dependent: index }, 'obj')
  move(draft, about.dependent, { label: 'advmod', governor: count, dependent: about.dependent }, 'advmod')
}

/** "In Turkey Minister Tamm met Peru": place and subject are glued, and the subject is taken for the place. */
function subjectBehindPlace(draft: Draft, index: number, edge: Dependency): void {
  if (edge.label !== 'obl' || !isVerb(draft, edge.governor) || edge.governor !== index + 1) return
  if (hasBelow(draft, edge.governor, /^nsubj/u) || !/^VB[DZP]$/u.test(tag(draft, edge.governor))) return
  const preposition = below(draft, index).find(({ label }) => label === 'case')
  if (preposition === undefined || preposition.dependent !== 0 || index < 3) return
  if (!draft.tokens.slice(1, index + 1).every((token) => token.partOfSpeech.startsWith('NNP'))) return
  const place = 1
  move(draft, index, { label: 'nsubj', governor: edge.governor, dependent: index }, 'nsubj')
  move(draft, place, { label: 'obl', governor: edge.governor, dependent: place }, `obl:${word(draft, 0)}`)
  move(draft, 0, { label: 'case', governor: place, dependent: 0 }, 'case')
  for (const { dependent } of below(draft, place))
    if (dependent > place)
      move(draft, dependent, { label: 'compound', governor: index, dependent }, 'compound')
}

/** Whether a by-phrase hangs on a verb. */
function byPhrase(draft: Draft, verb: number): boolean {
  return below(draft, verb).some(({ dependent }) =>
    below(draft, dependent).some((edge) => edge.label === 'case' && word(draft, edge.dependent) === 'by'),
  )
}

function verbAbove(draft: Draft, token: number): number | null {
  const seen = new Set<number>()
  for (
    let at = above(draft, token)?.governor ?? -1;
    at >= 0 && !seen.has(at);
    at = above(draft, at)?.governor ?? -1
  ) {
    seen.add(at)
    if (isVerb(draft, at)) return at
  }
  return null
}
