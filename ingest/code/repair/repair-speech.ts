import type { Dependency } from '../../parse/parsed-article.ts'
import { complementClasses } from '../certainty/certainty-words.ts'
import { gerundNouns } from '../participants/gerund-nouns.ts'
import { wordClass } from '../lexicon/word-classes.ts'
import { relabel, rewrite } from './parse-draft.ts'
import type { Draft } from './parse-draft.ts'
import { repairSayings } from './repair-sayings.ts'
import { speechVerbs } from '../said-by/speech-verbs.ts'

/** Verbs that take a gerund of what was or was not done. */
const gerundVerbs = new Set(
  'deny admit avoid recall regret begin start stop continue confess acknowledge report suggest resume'.split(
    ' ',
  ),
)

/** Puts right what hangs in the wrong place around saying, denying and emphasis; one case a function. */
export function repairSpeech(draft: Draft): void {
  repairSayings(draft)
  for (const edge of draft.basic) {
    switch (edge.label) {
      case 'xcomp':
        contentWithoutThat(draft, edge)
        break
      case 'dep':
        gerundBehindVerb(draft, edge)
        cleftClause(draft, edge)
        contentWithoutThat(draft, edge)
        infinitiveBehindVerb(draft, edge)
        break
      case 'nsubj':
        relativeVerb(draft, edge)
        break
      case 'conj':
        infinitiveBesideGerund(draft, edge)
        break
      case 'obl':
      case 'nmod':
        gerundTakenForNoun(draft, edge)
        break
      case 'csubj':
        contentTakenForMain(draft, edge)
        break
      default:
    }
  }
}

/** "denied killing civilians", "admits having met her": the gerund hangs by `dep` on the verb before it. */
function gerundBehindVerb(draft: Draft, edge: Dependency): void {
  const index = edge.dependent
  const { tokens, lemmas, basic } = draft
  if (!gerundVerbs.has(lemmas[edge.governor] ?? '')) return
  const having = basic.some(
    (other) => other.governor === index && other.label === 'aux' && lemmas[other.dependent] === 'have',
  )
  const first = having ? index - 1 : index
  if (tokens[first]?.partOfSpeech !== 'VBG' || first - edge.governor > 2) return
  if (tokens[first - 1]?.text === ',') return
  relabel(draft, edge, 'xcomp')
}

/** "is scheduled to visit Peru and …": the infinitive that follows its verb hangs elsewhere. */
function infinitiveBehindVerb(draft: Draft, edge: Dependency): void {
  const { tokens, lemmas } = draft
  const index = edge.dependent
  const verb = index - 2
  if (tokens[index]?.partOfSpeech !== 'VB' || lemmas[index - 1] !== 'to' || edge.governor === verb) return
  if (tokens[verb]?.partOfSpeech.startsWith('VB') !== true || !complementClasses.has(lemmas[verb] ?? ''))
    return
  const change = (other: Dependency): Dependency =>
    other.dependent === index && other.governor === edge.governor
      ? { label: 'xcomp', governor: verb, dependent: index }
      : other
  rewrite(draft, change)
}

/** "accused the army of bombing a market", "… of bombing Peru": the gerund is taken for a noun, or for a part of its object. */
function gerundTakenForNoun(draft: Draft, edge: Dependency): void {
  const { tokens, basic, lemmas } = draft
  const head = edge.dependent
  const below = basic.filter((other) => other.governor === head)
  const preposition = below.find((other) => other.label === 'case')?.dependent ?? -1
  const gerund = preposition + 1
  const lemma = gerundNouns.get(tokens[gerund]?.text.toLowerCase() ?? '')
  if (lemma === undefined || !/^(?:of|for|from)$/u.test(lemmas[preposition] ?? '')) return
  const token = tokens[gerund]
  if (token === undefined || token.partOfSpeech !== 'NN') return
  const object =
    gerund === head
      ? below.find((other) => other.label === 'dep' && other.dependent > head)?.dependent
      : below.some((other) => other.dependent === gerund && other.label === 'compound') &&
          tokens[head]?.partOfSpeech.startsWith('NNP') === true &&
          wordClass('judging').has(lemmas[edge.governor] ?? '')
        ? head
        : undefined
  if (object === undefined) return
  const change = (other: Dependency): Dependency => {
    const { label, governor, dependent } = other
    if (gerund !== head && dependent === head && governor === edge.governor)
      return { ...other, dependent: gerund }
    if (dependent === preposition && governor === head) return { label: 'mark', governor: gerund, dependent }
    if (dependent === object && governor === head) return { label: 'obj', governor: gerund, dependent }
    if (dependent === gerund && governor === head) return { label: 'obj', governor: gerund, dependent: head }
    return { label, governor, dependent }
  }
  rewrite(draft, change)
  lemmas[gerund] = lemma
  tokens[gerund] = { ...token, partOfSpeech: 'VBG', lemma }
}

/** "It was not Chile that attacked Peru": the clause behind the emphasised name describes it. */
function cleftClause(draft: Draft, edge: Dependency): void {
  const index = edge.dependent
  const { tokens, lemmas, basic } = draft
  if (tokens[index]?.partOfSpeech.startsWith('VB') !== true || edge.governor > index) return
  const above = basic.filter((other) => other.governor === edge.governor)
  const emphasised =
    above.some((other) => other.label === 'cop') &&
    above.some((other) => other.label === 'nsubj' && lemmas[other.dependent] === 'it')
  const relative = basic.some(
    (other) =>
      other.governor === index &&
      other.label.startsWith('nsubj') &&
      /^W(?:P|DT)/u.test(tokens[other.dependent]?.partOfSpeech ?? ''),
  )
  if (emphasised && relative) relabel(draft, edge, 'acl:relcl')
}

/** "Diaz, who denies having ordered it": the verb behind "who" is taken for the subject of the one behind it. */
function relativeVerb(draft: Draft, edge: Dependency): void {
  const index = edge.dependent
  const { tokens, basic } = draft
  if (!/^VB[ZPD]$/u.test(tokens[index]?.partOfSpeech ?? '')) return
  const act = edge.governor
  const who = basic.find((other) => other.dependent === index - 1)
  const clause = basic.find((other) => other.dependent === act)
  if (who?.governor !== act || !/^W(?:P|DT)/u.test(tokens[index - 1]?.partOfSpeech ?? '')) return
  if (clause === undefined || !clause.label.startsWith('acl') || act < index) return
  const antecedent = clause.governor
  const change = (other: Dependency): Dependency[] => {
    const { governor, dependent } = other
    if (dependent === index && governor === act)
      return [{ label: 'acl:relcl', governor: antecedent, dependent }]
    if (dependent === act && governor === antecedent) return [{ label: 'xcomp', governor: index, dependent }]
    if (dependent === index - 1) return [{ label: 'nsubj', governor: index, dependent }]
    // The gap that was filled by the antecedent.
    if (governor === act && dependent === antecedent) return [{ label: 'nsubj', governor: index, dependent }]
    return [other]
  }
  draft.basic = draft.basic.flatMap(change)
  draft.enhanced = draft.enhanced.flatMap(change)
}

/** "to stop selling weapons and to condemn the war": an infinitive is joined to the infinitive before it. */
function infinitiveBesideGerund(draft: Draft, edge: Dependency): void {
  const index = edge.dependent
  const { tokens, basic, lemmas } = draft
  if (tokens[index]?.partOfSpeech !== 'VB' || lemmas[index - 1] !== 'to') return
  if (tokens[edge.governor]?.partOfSpeech !== 'VBG') return
  const above = basic.find((other) => other.dependent === edge.governor)
  if (above === undefined || above.label !== 'xcomp' || tokens[above.governor]?.partOfSpeech !== 'VB') return
  const change = (other: Dependency): Dependency =>
    other.dependent === index && other.governor === edge.governor
      ? { ...other, governor: above.governor }
      : other
  rewrite(draft, change)
}

/** "Seoul believes North Korea has sent soldiers": the subject of what is said is taken for the object of the saying. */
function contentWithoutThat(draft: Draft, edge: Dependency): void {
  const index = edge.dependent
  const { tokens, basic, lemmas } = draft
  const verb = edge.governor
  if (verb < 0 || verb > index || !speechVerbs.has(lemmas[verb] ?? '') || isRelative(draft, verb)) return
  const below = basic.filter((other) => other.governor === index)
  const subjectOfIt = below.find((other) => other.label.startsWith('nsubj'))?.dependent
  // "Police say rebels bombed it"
  if (subjectOfIt !== undefined) {
    if (subjectOfIt > verb && tokens[verb + 1]?.text !== ',') relabel(draft, edge, 'ccomp')
    return
  }
  const first = Math.min(
    index,
    ...below.filter((other) => other.label.startsWith('aux')).map((other) => other.dependent),
  )
  if (!/^(?:VB[DZP]|MD)$/u.test(tokens[first]?.partOfSpeech ?? '')) return
  const subject = basic.find((other) => other.governor === verb && other.label === 'obj')?.dependent
  if (subject === undefined || subject !== first - 1) return
  const passive = below.some((other) => other.label === 'aux:pass')
  const change = (other: Dependency): Dependency => {
    if (other.dependent === index && other.governor === verb) return { ...other, label: 'ccomp' }
    if (other.dependent === subject && other.governor === verb)
      return { ...other, governor: index, label: passive ? 'nsubj:pass' : 'nsubj' }
    return other
  }
  rewrite(draft, change)
}

/** "pilots who reported defects": a saying inside a relative clause says nothing of what stands behind it. */
const isRelative = (draft: Draft, verb: number): boolean =>
  draft.basic.some((edge) => edge.dependent === verb && edge.label.startsWith('acl'))

/** "Seoul believes Chile has attacked Peru": the saying is taken for the subject of what is said. */
function contentTakenForMain(draft: Draft, edge: Dependency): void {
  const index = edge.dependent
  const { tokens, basic, lemmas } = draft
  if (!speechVerbs.has(lemmas[index] ?? '') || edge.governor < index) return
  if (!/^VB[DZP]$/u.test(tokens[index]?.partOfSpeech ?? '')) return
  const content = edge.governor
  const subject = basic.find((other) => other.governor === index && other.label === 'obj')?.dependent
  const finite = basic.some(
    (other) => other.governor === content && /^(?:aux|cop)/u.test(other.label) && other.dependent > index,
  )
  const speaker = basic.some((other) => other.governor === index && other.label === 'nsubj')
  if (subject === undefined || !speaker || !(finite || tokens[content]?.partOfSpeech === 'VBD')) return
  const passive = basic.some((other) => other.governor === content && other.label === 'aux:pass')
  const above = basic.find((other) => other.dependent === content)
  const change = (other: Dependency): Dependency => {
    if (other.dependent === index && other.governor === content)
      return { label: above?.label ?? 'root', governor: above?.governor ?? -1, dependent: index }
    if (other.dependent === content && other.governor === above?.governor)
      return { label: 'ccomp', governor: index, dependent: content }
    if (other.dependent === subject && other.governor === index)
      return { label: passive ? 'nsubj:pass' : 'nsubj', governor: content, dependent: subject }
    return other
  }
  rewrite(draft, change)
}
