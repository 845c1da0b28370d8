import { countryKey } from '../../../model/slug.ts'
import { mentionsAt } from '../participants.ts'
import type { MentionIndex, Participant } from '../participants.ts'
import { agentHeads, grammaticalSubjects, patientHeads } from '../subjects.ts'
import {
  basicGovernorOf,
  childrenBy,
  childrenOf,
  isNoun,
  isVerb,
  lemmaOf,
  verbLemma,
  wordOf,
} from '../syntax-tree.ts'
import type { SyntaxTree } from '../syntax-tree.ts'
import { asParticipant, isBody, isPerson, relate, spanOf, statusAt } from './found-relation.ts'
import type { FoundRelation } from './found-relation.ts'
import { memberNouns, relationOfTitle } from './offices.ts'

const ownerLabels = [
  'nmod:poss',
  'compound',
  'amod',
  'nmod:of',
  'nmod:for',
  'nmod:in',
  'nmod:at',
  'nmod:with',
]

/** Offices and membership: titles in front of and behind names, copulas, leading and being led, "X of the party". */
export function officeRelations(tree: SyntaxTree, index: MentionIndex): FoundRelation[] {
  return tree.tokens.flatMap((_, token) => [
    ...(isNoun(tree, token)
      ? [...titleRelations(tree, token, index), ...membership(tree, token, index)]
      : []),
    ...(isVerb(tree, token) ? [...leadingVerb(tree, token, index), ...elected(tree, token, index)] : []),
  ])
}

/** A title noun with its holder (in front, in apposition, by a copula) and what it belongs to. */
function titleRelations(tree: SyntaxTree, noun: number, index: MentionIndex): FoundRelation[] {
  if (!memberNouns.has(lemmaOf(tree, noun)) && !memberNouns.has(wordOf(tree, noun))) return []
  const holders = holdersOf(tree, noun, index)
  if (holders.length === 0) return []
  const title = titleText(tree, noun)
  const status = statusAt(tree, noun)
  const bodies = bodiesOf(tree, noun, index)
  return holders.flatMap((holder) => {
    const known = bodies.filter((body) => body.key !== holder.key)
    const stated = known.length > 0 ? known : ownCountry(index, holder, title)
    return stated.map((body) => {
      const type = relationOfTitle(title, body.key.startsWith('country:') ? 'country' : 'organization')
      const confidence = known.length > 0 ? 0.9 : 0.7
      return relate(type, holder, body, { title, status, confidence, also: spanOf(tree, noun, noun) })
    })
  })
}

/** Whom a title noun names: the name it stands in front of, its apposition either way, the subject of its copula. */
function holdersOf(tree: SyntaxTree, noun: number, index: MentionIndex): Participant[] {
  const governor = basicGovernorOf(tree, noun)
  const places: number[] = []
  if (governor !== null && (governor.label === 'compound' || governor.label === 'appos'))
    places.push(governor.index)
  places.push(...childrenBy(tree, noun, 'appos'))
  if (childrenBy(tree, noun, 'cop').length > 0) places.push(...grammaticalSubjects(tree, noun))
  if (
    governor?.label === 'nmod' &&
    childrenOf(tree, noun).some((edge) => edge.label === 'case' && wordOf(tree, edge.index) === 'as')
  )
    places.push(governor.index)
  const found = places.flatMap((place) => mentionsAt(index, tree, place)).filter(isPerson)
  if (found.length > 0) return found
  return mentionsAt(index, tree, noun).filter((item) => isPerson(item) && !item.key.includes('@'))
}

const titleWord =
  /^(?:prime|vice|deputy|foreign|defen[cs]e|interior|finance|justice|supreme|chief|secretary|general|home|health|trade|energy|oil|unification|head|managing|executive|first|attorney|security|national|press|party|rebel|army|police|military|political|spiritual|opposition|state|senior|special|permanent|crown|human|labour|labor|education|environment|transport|development|assistant|regional|provincial|district|federal|founding|team|club|bishop|council|parliamentary|faction)$/iu

/** "Defence Secretary" in front of the name: the words of the title up to its noun. */
function titleText(tree: SyntaxTree, noun: number): string {
  let first = noun
  while (
    first > 0 &&
    /^(?:NN|JJ|VBG)/u.test(tree.tokens[first - 1]?.partOfSpeech ?? '') &&
    childrenOf(tree, noun).some(
      (edge) => edge.index === first - 1 && (edge.label === 'compound' || edge.label === 'amod'),
    )
  )
    first -= 1
  const words = tree.tokens.slice(first, noun + 1).map((token) => token.text)
  const strange = words.findLastIndex((word, at) => at < words.length - 1 && !titleWord.test(word))
  return words.slice(strange + 1).join(' ')
}

/** The states and organisations a title noun belongs to. A title in front of a name shares the name's modifiers. */
function bodiesOf(tree: SyntaxTree, noun: number, index: MentionIndex): Participant[] {
  const governor = basicGovernorOf(tree, noun)
  const anchors = governor?.label === 'compound' ? [noun, governor.index] : [noun]
  const found: Participant[] = []
  for (const anchor of anchors) {
    for (const { label, index: child } of childrenOf(tree, anchor)) {
      if (!ownerLabels.includes(label) || child === noun) continue
      found.push(...mentionsAt(index, tree, child).filter(isBody))
      for (const inner of childrenBy(tree, child, 'compound', 'amod'))
        if (found.length === 0) found.push(...mentionsAt(index, tree, inner).filter(isBody))
    }
  }
  return found.filter((item, at) => found.findIndex((other) => other.key === item.key) === at)
}

/** "Foreign Secretary Philip Hammond" in a text that names Britain: the office list knows whose. */
function ownCountry(index: MentionIndex, holder: Participant, title: string): Participant[] {
  const country = index.actors.get(holder.key)?.country ?? null
  if (
    country === null ||
    !/(?:minister|secretary|president|premier|chancellor|king|queen|leader|emir|sultan|ambassador)$/iu.test(
      title,
    )
  )
    return []
  const participant = asParticipant(index, countryKey(country), holder.mention)
  return participant === null ? [] : [participant]
}

const leadingVerbs = new Set(['lead', 'head', 'chair', 'command', 'rule', 'govern', 'run', 'captain'])

/** "Tamm heads the bank", "the council, led by Ilves", "the US-led coalition". */
function leadingVerb(tree: SyntaxTree, verb: number, index: MentionIndex): FoundRelation[] {
  if (!leadingVerbs.has(verbLemma(tree, verb))) return []
  const isModifier = basicGovernorOf(tree, verb)?.label === 'amod'
  const leaders = (
    isModifier
      ? childrenBy(tree, verb, 'obl', 'obl:by', 'nsubj', 'compound', 'obl:npmod')
      : [...agentHeads(tree, verb), ...childrenBy(tree, verb, 'obl:by')]
  ).flatMap((head) => mentionsAt(index, tree, head))
  const led = (
    isModifier
      ? [basicGovernorOf(tree, verb)?.index ?? verb]
      : [...patientHeads(tree, verb), ...childrenBy(tree, verb, 'iobj')]
  )
    .flatMap((head) => mentionsAt(index, tree, head))
    .filter(isBody)
  const former = childrenOf(tree, verb).some(
    (edge) =>
      edge.label === 'advmod' && ['previously', 'formerly', 'once'].includes(wordOf(tree, edge.index)),
  )
  return leaders.flatMap((leader) =>
    led
      .filter((body) => body.key !== leader.key && (lemmaOf(tree, verb) !== 'run' || isPerson(leader)))
      .map((body) =>
        relate('leads', leader, body, {
          title: null,
          status: former ? 'former' : 'current',
          confidence: 0.85,
          also: spanOf(tree, verb, verb),
        }),
      ),
  )
}

/** "was elected president of Peru", "appointed Tamm as minister": the new office. */
function elected(tree: SyntaxTree, verb: number, index: MentionIndex): FoundRelation[] {
  if (
    !['elect', 'appoint', 'name', 'become', 'reelect', 're-elect', 'inaugurate', 'swear'].includes(
      lemmaOf(tree, verb),
    )
  )
    return []
  const persons = patientsBesideTitle(tree, verb, index)
  return childrenBy(tree, verb, 'obj', 'xcomp', 'obl:as', 'obl:in_as').flatMap((noun) => {
    if (!isNoun(tree, noun) || !memberNouns.has(lemmaOf(tree, noun))) return []
    const title = titleText(tree, noun)
    return persons.flatMap((person) =>
      bodiesOf(tree, noun, index).map((body) =>
        relate(
          relationOfTitle(title, body.key.startsWith('country:') ? 'country' : 'organization'),
          person,
          body,
          { title, status: 'current', confidence: 0.8, also: spanOf(tree, noun, noun) },
        ),
      ),
    )
  })
}

function patientsBesideTitle(tree: SyntaxTree, verb: number, index: MentionIndex): Participant[] {
  const heads =
    lemmaOf(tree, verb) === 'become'
      ? grammaticalSubjects(tree, verb)
      : [...patientHeads(tree, verb), ...childrenBy(tree, verb, 'nsubj:pass', 'iobj')]
  const found = heads
    .flatMap((head) => mentionsAt(index, tree, head))
    .filter((item) => isPerson(item) && item.mention.kind !== 'nominal')
  return found.filter((item, at) => found.findIndex((other) => other.key === item.key) === at)
}

/** "Chan of the Civic Party", "the DAB's Chan", "Chan (DAB)". */
function membership(tree: SyntaxTree, token: number, index: MentionIndex): FoundRelation[] {
  const persons = mentionsAt(index, tree, token).filter(
    (item) => isPerson(item) && item.mention.kind === 'name',
  )
  if (persons.length === 0) return []
  const bracketed = childrenBy(tree, token, 'appos', 'dep').filter(
    (child) => wordOf(tree, child - 1) === '(' || wordOf(tree, child - 2) === '(',
  )
  const bodies = [...childrenBy(tree, token, 'nmod:of', 'nmod:poss', 'nmod:from', 'nmod:with'), ...bracketed]
    .flatMap((child) => mentionsAt(index, tree, child))
    .filter((item) => isBody(item) && item.mention.kind === 'name' && item.key.startsWith('org:'))
  return persons.flatMap((person) =>
    bodies.map((body) =>
      relate('member_of', person, body, { title: null, status: 'current', confidence: 0.8 }),
    ),
  )
}
