import { tokensWhere } from '../../mention/tokens-where.ts'
import type { Relation } from '../../../model/relation.ts'
import { mentionsAt } from '../participants/participants.ts'
import type { Participant } from '../participants/participants.ts'
import { agentHeads, grammaticalSubjects, patientHeads } from '../participants/subjects.ts'
import { childrenBy, hasChild, isPassive, isVerb, verbLemma } from '../syntax-tree.ts'
import { isPerson, relate, spanOf } from './found-relation.ts'
import type { FoundRelation } from './found-relation.ts'
import { isFact } from './leading.ts'
import type { Spans } from './spans.ts'

/** "He was succeeded by his brother Anu": who came after whom, in which sentence. */
export type Succession = { successor: Participant; predecessor: Participant; spans: Spans; verb: number }

/** Finds who took whose place, where the post itself is not named. */
export function successionsIn(spans: Spans): Succession[] {
  const { tree, index } = spans
  return tokensWhere(tree, (token) => isVerb(tree, token)).flatMap((verb) => {
    const lemma = verbLemma(tree, verb)
    if (!/^(?:succeed|replace|take\+over)$/u.test(lemma) || !isFact(tree, verb)) return []
    const persons = (heads: readonly number[]): Participant[] =>
      heads.flatMap((head) => mentionsAt(index, tree, head)).filter(isPerson)
    const [successor] = persons(agentHeads(tree, verb))
    const [predecessor] = persons(
      lemma === 'take+over'
        ? childrenBy(tree, verb, 'obl:from')
        : isPassive(tree, verb)
          ? grammaticalSubjects(tree, verb)
          : patientHeads(tree, verb),
    )
    return successor === undefined || predecessor === undefined || successor.key === predecessor.key
      ? []
      : [{ successor, predecessor, spans, verb }]
  })
}

/** What the successor leads since, and the predecessor no longer: whatever the article says that the predecessor led. */
export function inherited(
  { successor, predecessor, spans, verb }: Succession,
  relations: Iterable<Relation>,
): FoundRelation[] {
  const { index: sentence } = spans.tree.sentence
  const all = [...relations].filter((relation) => relation.type === 'leads')
  if (all.some((relation) => relation.subject === successor.key && relation.sentence === sentence)) return []
  const led = all.filter((relation) => relation.subject === predecessor.key)
  return led.flatMap(({ object, title }) => {
    const body = { key: object, mention: successor.mention }
    const also = spanOf(spans.tree, verb, verb)
    return [
      relate('leads', successor, body, { title, status: 'current', confidence: 0.7, also }),
      relate('leads', predecessor, body, { title, status: 'former', confidence: 0.95, also }),
    ]
  })
}

/** "Peruvian President X resigned": the posts that the sentence itself gives to whoever leaves are over. */
export function resignationsIn(spans: Spans, relations: Iterable<Relation>): FoundRelation[] {
  const { tree, index } = spans
  const leavers = tokensWhere(tree, (token) => isVerb(tree, token)).flatMap((verb) => {
    const lemma = verbLemma(tree, verb)
    const passive = isPassive(tree, verb)
    if (!(passive ? removing : leaving).test(lemma) || !isFact(tree, verb)) return []
    if (hasChild(tree, verb, 'obl:as', 'obl:from', 'obj')) return []
    const heads = passive ? grammaticalSubjects(tree, verb) : agentHeads(tree, verb)
    return heads.flatMap((head) => mentionsAt(index, tree, head)).map((item) => item.key)
  })
  return [...relations]
    .filter(
      ({ sentence, subject, title, status }) =>
        sentence === tree.sentence.index &&
        status === 'current' &&
        title !== null &&
        leavers.includes(subject),
    )
    .map((relation) => ({ ...relation, status: 'former', confidence: 0.93 }))
}

const leaving = /^(?:resign|quit|abdicate|step\+down|stand\+down|bow\+out|retire)$/u
const removing = /^(?:oust|depose|topple|overthrow|dismiss|sack|fire|remove|impeach)$/u
