import { tokensWhere } from '../../mention/tokens-where.ts'
import { mentionsAt } from '../participants/participants.ts'
import type { Participant } from '../participants/participants.ts'
import { agentHeads, grammaticalSubjects, patientHeads } from '../participants/subjects.ts'
import { childrenBy, childrenOf, isPassive, isVerb, verbLemma, wordOf } from '../syntax-tree.ts'
import { isBody, isPerson, relate, spanOf } from './found-relation.ts'
import type { FoundRelation } from './found-relation.ts'
import { isFact } from './leading.ts'
import { bodyFrom, bodyUpTo, isPossessor, personUpTo } from './spans.ts'
import type { Spans } from './spans.ts'
import { tagOf } from '../syntax-tree.ts'

/** Membership without a post: "Chan of the Civic Party", "the DAB's Chan", "Chan (DAB)", "Chan joined the party". */
export function membership(spans: Spans): FoundRelation[] {
  return [...namesBesideBodies(spans), ...ownBodies(spans), ...memberVerbs(spans)]
}

function namesBesideBodies(spans: Spans): FoundRelation[] {
  const { tree } = spans
  return spans.mentions
    .filter((mention) => mention.kind === 'name' && mention.type === 'person' && mention.actor !== null)
    .flatMap((mention) => {
      const { actor: key, endToken } = mention
      if (key === null) return []
      // "Anu Tamm, of the Labour Party"
      const at =
        wordOf(tree, endToken) === ',' && wordOf(tree, endToken + 1) === 'of' ? endToken + 1 : endToken
      const behind = /^(?:of|from|\(|-lrb-)$/u.test(wordOf(tree, at)) ? bodyFrom(spans, at + 1) : null
      return [behind, possessorOf(spans, mention.firstToken)]
        .filter((body) => body !== null)
        .filter((body) => body.mention.kind === 'name' && body.key.startsWith('org:'))
        .filter((body) => body !== behind || isHead(spans, body))
        .map((body) =>
          relate('member_of', { key, mention }, body, { title: null, status: 'current', confidence: 0.8 }),
        )
    })
}

/** "the DAB's Chan", "the DAB's Chan and Lee". */
function possessorOf(spans: Spans, first: number): Participant | null {
  const { tree } = spans
  if (tagOf(tree, first - 1) === 'POS') return bodyUpTo(spans, first - 1)
  if (wordOf(tree, first - 1) !== 'and') return null
  const other = personUpTo(spans, first - 1)
  return other === null || other.mention.kind !== 'name' ? null : possessorOf(spans, other.mention.firstToken)
}

const ownable = new Set('party movement employer company firm club team union'.split(' '))

/** "his party, Firm Hand", "Tamm's employer, Acme Holdings". */
function ownBodies(spans: Spans): FoundRelation[] {
  const { tree, index } = spans
  return tokensWhere(tree, (token) => ownable.has(wordOf(tree, token))).flatMap((noun) => {
    const owners = childrenBy(tree, noun, 'nmod:poss')
      .flatMap((head) => mentionsAt(index, tree, head))
      .filter((item) => isPerson(item) && !item.key.includes('@'))
    const start = wordOf(tree, noun + 1) === ',' ? noun + 2 : noun + 1
    const body = nameWithin(spans, start)
    return body === null
      ? []
      : owners.map((owner) =>
          relate('member_of', owner, body, { title: null, status: 'current', confidence: 0.75 }),
        )
  })
}

/** The named organisation that a noun phrase starting at a token is: "Firm Hand", "the Canadian-owned Acme Holdings". */
function nameWithin(spans: Spans, start: number): Participant | null {
  for (let token = start; token < start + 5; token += 1) {
    const body = bodyFrom(spans, token)
    if (body?.mention.kind === 'name' && body.key.startsWith('org:')) return body
    if (!/^(?:DT|JJ|VBN|HYPH|NNP?)$/u.test(tagOf(spans.tree, token))) return null
  }
  return null
}

/** "of the Labour Party", and not "of the Labour Party conference". */
const isHead = ({ tree }: Spans, { mention }: Participant): boolean =>
  !/^(?:NN|POS|HYPH)/u.test(tagOf(tree, mention.endToken))

type Rule = { over: boolean; slots: readonly string[]; passive?: boolean }

/** Verbs that make somebody a member, or end it; the body stands as object (`obj`) or behind a preposition. */
const verbs: ReadonlyMap<string, Rule> = new Map(
  Object.entries({
    join: { over: false, slots: ['obj'] },
    rejoin: { over: false, slots: ['obj'] },
    belong: { over: false, slots: ['obl:to'] },
    'co-found': { over: false, slots: ['obj'] },
    form: { over: false, slots: ['obj'] },
    create: { over: false, slots: ['obj'] },
    found: { over: false, slots: ['obj'] },
    establish: { over: false, slots: ['obj'] },
    work: { over: false, slots: ['obl:for', 'obl:at', 'obl:with'] },
    play: { over: false, slots: ['obl:for'] },
    serve: { over: false, slots: ['obl:in', 'obl:on', 'obl:with'] },
    sit: { over: false, slots: ['obl:on', 'obl:in'] },
    quit: { over: true, slots: ['obj'] },
    leave: { over: true, slots: ['obj'] },
    defect: { over: true, slots: ['obl:from'] },
    resign: { over: true, slots: ['obl:from'] },
    retire: { over: true, slots: ['obl:from'] },
    expel: { over: true, slots: ['obl:from'], passive: true },
    oust: { over: true, slots: ['obl:from'], passive: true },
    fire: { over: true, slots: ['obl:from', 'obl:by'], passive: true },
    sack: { over: true, slots: ['obl:from', 'obl:by'], passive: true },
  }),
)

const pastTense = /^VB[DN]$/u

function memberVerbs(spans: Spans): FoundRelation[] {
  const { tree, index } = spans
  return tokensWhere(tree, (token) => isVerb(tree, token)).flatMap((verb) => {
    const lemma = verbLemma(tree, verb)
    const rule = verbs.get(lemma)
    if (rule === undefined || !isFact(tree, verb)) return []
    const passive = isPassive(tree, verb)
    const founds = /^(?:co-found|found|form|create|establish)$/u.test(lemma)
    if (passive !== (rule.passive === true) && !founds) return []
    const at = (heads: readonly number[]): Participant[] =>
      heads.flatMap((head) => mentionsAt(index, tree, head))
    const members = at(
      passive && !founds
        ? [...patientHeads(tree, verb), ...grammaticalSubjects(tree, verb)]
        : agentHeads(tree, verb),
    ).filter(isPerson)
    const bodies = at(
      rule.slots.flatMap((slot) =>
        slot === 'obj' ? patientHeads(tree, verb) : childrenBy(tree, verb, slot),
      ),
    ).filter(
      (body) =>
        isBody(body) &&
        !body.key.startsWith('country:') &&
        !body.key.includes('@') &&
        !isPossessor(spans, body),
    )
    const worked =
      /^(?:work|play|serve)$/u.test(lemma) &&
      pastTense.test(tagOf(tree, verb)) &&
      !childrenOf(tree, verb).some(
        (edge) => edge.label === 'aux' && /^(?:has|have)$/u.test(wordOf(tree, edge.index)),
      )
    return members.flatMap((member) =>
      bodies.map((body) =>
        relate('member_of', member, body, {
          title: null,
          status: rule.over || worked ? 'former' : 'current',
          confidence: 0.75,
          also: spanOf(tree, verb, verb),
        }),
      ),
    )
  })
}
