import { adjectivalParticiples } from '../../../knowledge/participles.ts'
import { lowerCase } from '../../../model/lower-case.ts'
import type { Dependency, ParsedSentence } from '../../parse/parsed-article.ts'
import { gerundNouns } from '../participants/gerund-nouns.ts'
import { repairClauses } from './repair-clauses.ts'
import { above, relabel, rewrite } from './parse-draft.ts'
import type { Draft } from './parse-draft.ts'
import { repairSpeech } from './repair-speech.ts'

/** Whether the lexicon has a lemma. */
export type KnownLemmas = (kind: 'verb' | 'noun', lemma: string) => boolean

/**
 * Puts right what CoreNLP's English model is known to get wrong, before the coder reads the tree. Each repair names
 * its case; tokens keep their places. `knows` tells the lemmas of the lexicon.
 */
export function repairDependencies(sentence: ParsedSentence, knows: KnownLemmas): Draft {
  const draft: Draft = {
    tokens: [...sentence.tokens],
    lemmas: sentence.tokens.map((token) => lowerCase(token.lemma)),
    basic: [...sentence.basic],
    enhanced: [...sentence.enhanced],
  }
  draft.tokens.forEach((_, index) => {
    const edge = above(draft, index)
    if (edge === undefined) return
    nameBehindTitle(draft, index, edge)
    hyphenatedNoun(draft, index, knows)
    progressiveAdjective(draft, index, knows)
    gerundAfterPreposition(draft, index, edge)
    gerundOfDenial(draft, index, edge)
    sentenceBehindParticiple(draft, index, edge)
    contentByDep(draft, index, edge)
    askedByPreposition(draft, index, edge)
    speakerAsApposition(draft, index, edge)
    objectTakenAsSubject(draft, index, edge)
    particleAsPreposition(draft, index, edge, knows)
  })
  repairClauses(draft)
  repairSpeech(draft)
  return draft
}

/**
 * "North Korea's leader Kim Jong-un": the name hangs by `dep` on its title, or on what the title hangs on; it is an
 * apposition of the title.
 */
function nameBehindTitle(draft: Draft, index: number, edge: Dependency): void {
  const { tokens, basic } = draft
  if (edge.label !== 'dep' || edge.governor < 0 || edge.governor >= index) return
  if (tokens[index]?.partOfSpeech.startsWith('NNP') !== true) return
  const parts = basic.filter((other) => other.governor === index && other.label === 'compound')
  const first = Math.min(index, ...parts.map((other) => other.dependent))
  const before = tokens[first - 1]?.partOfSpeech.startsWith('NN') === true ? first - 1 : null
  // "the chairman of the union Anu Tamm": what stands between belongs to the title.
  const title = tokens[edge.governor]?.partOfSpeech.startsWith('NN') === true ? edge.governor : before
  if (title === null || title >= first) return
  rewrite(draft, (other) =>
    other.dependent === index && other.governor === edge.governor
      ? { label: 'appos', governor: title === edge.governor ? title : (before ?? title), dependent: index }
      : other,
  )
}

/** "cease-fire" comes as three tokens: the last one stands for the whole. */
function hyphenatedNoun(draft: Draft, index: number, knows: KnownLemmas): void {
  const { tokens, lemmas } = draft
  if (tokens[index - 1]?.partOfSpeech !== 'HYPH' || tokens[index]?.partOfSpeech.startsWith('NN') !== true)
    return
  const whole = [
    `${lemmas[index - 2] ?? ''}${lemmas[index] ?? ''}`,
    `${lemmas[index - 2] ?? ''}-${lemmas[index] ?? ''}`,
  ].find((lemma) => knows('noun', lemma))
  if (whole !== undefined) lemmas[index] = whole
}

/** "is currently striking targets": an adjective with an auxiliary of its own is a verb. */
function progressiveAdjective(draft: Draft, index: number, knows: KnownLemmas): void {
  const token = draft.tokens[index]
  if (token === undefined || token.partOfSpeech !== 'JJ' || !/ing$/iu.test(token.text)) return
  const children = draft.basic.filter((edge) => edge.governor === index).map((edge) => edge.label)
  if (!children.includes('aux') || !children.includes('nsubj')) return
  const stem = token.text.toLowerCase().slice(0, -3)
  const lemma = [stem, `${stem}e`, stem.replace(/(.)\1$/u, '$1')].find((candidate) =>
    knows('verb', candidate),
  )
  if (lemma === undefined) return
  draft.tokens[index] = { ...token, partOfSpeech: 'VBG', lemma }
  draft.lemmas[index] = lemma
}

/** "for bribing officials": a gerund after a preposition that the parser makes an adjective of its own object. */
function gerundAfterPreposition(draft: Draft, index: number, edge: Dependency): void {
  const { tokens } = draft
  const object = edge.governor
  if (edge.label !== 'amod' || tokens[index]?.partOfSpeech !== 'VBG' || object <= index) return
  const word = lowerCase(tokens[index]?.text ?? '')
  const isName = tokens[object]?.partOfSpeech.startsWith('NNP') === true
  if (
    !/^(?:IN|TO)$/u.test(tokens[index - 1]?.partOfSpeech ?? '') ||
    (adjectivalParticiples.has(word) && !isName)
  )
    return
  rewrite(draft, (dependency) => {
    const { label, governor, dependent } = dependency
    const upwards = /^(?:obl|nmod|advcl|acl|conj)/u.test(label)
    if (dependent === object && governor !== index && upwards) return { label, governor, dependent: index }
    if (dependent === index && governor === object)
      return { label: 'obj', governor: index, dependent: object }
    if (governor === object && label === 'case' && dependent === index - 1)
      return { label: 'mark', governor: index, dependent }
    return dependency
  })
}

/** Verbs that take a gerund which the parser reads as part of the following name: "denied meeting Tamm". */
const gerundVerbs = new Set(
  'deny admit avoid stop recall regret consider suggest begin start confess'.split(' '),
)
function gerundOfDenial(draft: Draft, index: number, edge: Dependency): void {
  if (edge.label !== 'compound') return
  const { tokens, lemmas } = draft
  const object = edge.governor
  const lemma = gerundNouns.get(lowerCase(tokens[index]?.text ?? ''))
  if (lemma === undefined || !gerundVerbs.has(lemmas[index - 1] ?? '')) return
  const verb = draft.basic.find((dependency) => dependency.dependent === object)?.governor ?? -1
  if (verb !== index - 1) return
  rewrite(draft, (dependency) => {
    const { governor, dependent } = dependency
    if (dependent === object && governor === verb) return { label: 'xcomp', governor: verb, dependent: index }
    if (dependent === index && governor === object)
      return { label: 'obj', governor: index, dependent: object }
    return dependency
  })
  lemmas[index] = lemma
  const token = tokens[index]
  if (token !== undefined) tokens[index] = { ...token, partOfSpeech: 'VBG', lemma }
}

/**
 * "The council, led by Ilves, met Tamm": the parser makes the participle the sentence and hangs the finite verb under it
 * by `dep`; the finite verb leads and takes the subject, the participle describes the subject.
 */
function sentenceBehindParticiple(draft: Draft, index: number, edge: Dependency): void {
  const { tokens } = draft
  const participle = edge.governor
  if (edge.label !== 'dep' || participle < 0 || participle >= index) return
  if (tokens[index]?.partOfSpeech !== 'VBD' || tokens[participle]?.partOfSpeech !== 'VBN') return
  const children = draft.basic.filter((dependency) => dependency.governor === participle)
  const subject = children.find((dependency) => dependency.label.startsWith('nsubj'))?.dependent
  const finite = children.some((dependency) => dependency.label.startsWith('aux'))
  const ownSubject = draft.basic.some(
    (dependency) => dependency.governor === index && dependency.label.startsWith('nsubj'),
  )
  if (subject === undefined || finite || ownSubject) return
  rewrite(draft, (dependency) => {
    const { label, governor, dependent } = dependency
    if (governor === participle && dependent === subject)
      return { label: 'nsubj', governor: index, dependent }
    if (governor === participle && dependent === index)
      return { label: 'acl', governor: subject, dependent: participle }
    if (dependent === participle) return { label, governor, dependent: index }
    return dependency
  })
}

const contentVerbs = new Set(
  'say warn tell announce claim state declare insist vow pledge report note argue add'.split(' '),
)

/** "warned Lania on Monday that Vostria would respond": a content clause that hangs by `dep`. */
function contentByDep(draft: Draft, index: number, edge: Dependency): void {
  const { tokens, lemmas, basic } = draft
  if (edge.label !== 'dep' || edge.governor < 0 || edge.governor >= index) return
  if (
    !contentVerbs.has(lemmas[edge.governor] ?? '') ||
    !/^(?:VB|MD)/u.test(tokens[index]?.partOfSpeech ?? '')
  )
    return
  const that = basic.find((other) => other.governor === index && lemmas[other.dependent] === 'that')
  const subject = basic.some((other) => other.governor === index && other.label.startsWith('nsubj'))
  if (that === undefined || !subject || that.dependent > index) return
  relabel(draft, edge, 'ccomp')
  relabel(draft, that, 'mark')
}

const askingVerbs = new Set('call appeal push press plead pray lobby campaign clamour beg ask'.split(' '))

/** "called on the rebels to leave", "called for the rebels to leave": the preposition is taken for the mark of a clause. */
function askedByPreposition(draft: Draft, index: number, edge: Dependency): void {
  const { tokens, lemmas, basic } = draft
  const verb = edge.governor
  if (edge.label !== 'advcl' || verb < 0 || verb > index || !askingVerbs.has(lemmas[verb] ?? '')) return
  const below = basic.filter((other) => other.governor === index)
  const subject = below.find((other) => other.label.startsWith('nsubj'))?.dependent
  const mark = below.find(
    (other) => other.label === 'mark' && ['on', 'upon', 'for'].includes(lemmas[other.dependent] ?? ''),
  )?.dependent
  const infinitive = below.some((other) => tokens[other.dependent]?.partOfSpeech === 'TO')
  if (subject === undefined || mark === undefined || !infinitive || mark > subject) return
  if (lemmas[mark] === 'for') {
    relabel(draft, edge, 'ccomp')
    return
  }
  rewrite(draft, (other) => {
    const { governor, dependent, label } = other
    if (governor === verb && dependent === index) return { label: 'xcomp', governor, dependent }
    if (governor === index && dependent === subject && label.startsWith('nsubj'))
      return { label: 'obl', governor: verb, dependent }
    if (governor === index && dependent === mark) return { label: 'case', governor: subject, dependent }
    return other
  })
  draft.enhanced = draft.enhanced.flatMap((other) =>
    other.governor === verb && other.dependent === subject && other.label === 'obl'
      ? [
          { ...other, label: 'obl:on' },
          { label: 'nsubj:xsubj', governor: index, dependent: subject },
        ]
      : [other],
  )
}

const sayingVerbs = new Set('say add report announce state note claim warn tell explain'.split(' '))

/** "… bombed Peru, Anu Tamm said.": the speaker is taken for an apposition of the name before the comma. */
function speakerAsApposition(draft: Draft, index: number, edge: Dependency): void {
  const { tokens, lemmas, basic } = draft
  if (!sayingVerbs.has(lemmas[index] ?? '') || !/^VB[DZ]$/u.test(tokens[index]?.partOfSpeech ?? '')) return
  if (edge.governor < 0 || edge.governor > index) return
  if (basic.some((other) => other.governor === index && other.label.startsWith('nsubj'))) return
  const speaker = basic.find((other) => other.dependent === index - 1 && other.label === 'appos')
  if (speaker === undefined || speaker.governor > index - 2) return
  const clause = clauseAbove(draft, speaker.governor)
  if (clause === null || clause === index) return
  const change = (label: string, governor: number, dependent: number) => (other: Dependency) =>
    other.dependent === dependent &&
    other.governor === (dependent === index ? edge.governor : speaker.governor)
      ? { label, governor, dependent }
      : other
  rewrite(draft, change('nsubj', index, index - 1))
  rewrite(draft, change('parataxis', clause, index))
}

/** The verb of the clause that a token stands in. */
function clauseAbove({ basic, tokens }: Draft, token: number): number | null {
  const seen = new Set<number>()
  for (let at = token; at >= 0 && !seen.has(at);) {
    seen.add(at)
    if (tokens[at]?.partOfSpeech.startsWith('VB') === true) return at
    at = basic.find((edge) => edge.dependent === at)?.governor ?? -1
  }
  return null
}

/** "praised the courage shown by troops": the object is taken for the subject of the participle behind it. */
function objectTakenAsSubject(draft: Draft, index: number, edge: Dependency): void {
  const { tokens, basic } = draft
  const verb = edge.governor
  if (
    edge.label !== 'dep' ||
    verb < 0 ||
    verb >= index ||
    tokens[verb]?.partOfSpeech.startsWith('VB') !== true
  )
    return
  if (!/^VB[ND]$/u.test(tokens[index]?.partOfSpeech ?? '')) return
  const below = basic.filter((other) => other.governor === index)
  const subject = below.find((other) => other.label === 'nsubj')?.dependent
  const byPhrase = below.some(
    (other) =>
      other.label.startsWith('obl') &&
      basic.some((inner) => inner.governor === other.dependent && draft.lemmas[inner.dependent] === 'by'),
  )
  if (
    subject === undefined ||
    subject < verb ||
    !byPhrase ||
    below.some((other) => other.label.startsWith('aux'))
  )
    return
  if (basic.some((other) => other.governor === verb && other.label === 'obj')) return
  rewrite(draft, (dependency) => {
    const { label, governor, dependent } = dependency
    if (governor === index && label === 'nsubj') return { label: 'obj', governor: verb, dependent }
    if (governor === verb && dependent === index) return { label: 'acl', governor: subject, dependent }
    return dependency
  })
  const token = tokens[index]
  if (token !== undefined) draft.tokens[index] = { ...token, partOfSpeech: 'VBN' }
}

const particles = new Set(['off', 'up', 'down', 'out', 'away', 'back', 'aside'])

/** "brushed off Oslo": the particle of a known verb that is taken for a preposition. */
function particleAsPreposition(draft: Draft, index: number, edge: Dependency, knows: KnownLemmas): void {
  const { basic, lemmas } = draft
  if (edge.label !== 'case' || !particles.has(lemmas[index] ?? '')) return
  const object = edge.governor
  const above = basic.find((other) => other.dependent === object)
  if (above === undefined || above.label !== 'obl' || index !== above.governor + 1) return
  const verb = above.governor
  if (!knows('verb', `${lemmas[verb] ?? ''}+${lemmas[index] ?? ''}`)) return
  rewrite(draft, (dependency) => {
    const { label, governor, dependent } = dependency
    if (governor === object && dependent === index)
      return { label: 'compound:prt', governor: verb, dependent }
    if (
      governor === verb &&
      label.startsWith('obl') &&
      (dependent === object || label.endsWith(`:${lemmas[index] ?? ''}`))
    )
      return { label: 'obj', governor, dependent }
    return dependency
  })
}
