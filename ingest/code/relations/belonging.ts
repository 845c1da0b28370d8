import { countryNamed, countryOfDemonym } from '../../../knowledge/countries.ts'
import type { LocalActor } from '../../../model/actor.ts'
import { countryKey } from '../../../model/slug.ts'
import { mentionsAt } from '../participants.ts'
import type { MentionIndex, Participant } from '../participants.ts'
import { basicGovernorOf, childrenBy, isNoun, lemmaOf } from '../syntax-tree.ts'
import type { SyntaxTree } from '../syntax-tree.ts'
import { isBody, relate, spanOf } from './found-relation.ts'
import type { FoundRelation } from './found-relation.ts'

const stateSectors: ReadonlySet<string> = new Set(['GOV', 'MIL', 'COP', 'LEG', 'JUD', 'SPY'])

/** What belongs to what, and who is whose ally. */
export function belonging(tree: SyntaxTree, index: MentionIndex): FoundRelation[] {
  return [...partsOfStates(tree, index), ...alliances(tree, index)]
}

/** "the Iraqi army", "Iraqi forces", "the UN Security Council": organs of a state, and bodies named after a larger one. */
function partsOfStates(tree: SyntaxTree, index: MentionIndex): FoundRelation[] {
  const mentions = index.bySentence.get(tree.sentence.index) ?? []
  return mentions.flatMap((mention) => {
    const actor = mention.actor === null ? undefined : index.actors.get(mention.actor)
    if (actor === undefined || mention.kind === 'pronoun' || !actor.id.startsWith('org:')) return []
    const whole = wholeOf(actor, index)
    if (whole === null || whole === actor.id) return []
    const part = { key: actor.id, mention }
    const stated = mentions.find((other) => other.actor === whole && other.kind !== 'pronoun')
    const near = stated !== undefined && stated.start >= mention.start - 40 && stated.end <= mention.end + 40
    // That KCNA is North Korean is known beforehand; it is a relation only where the words say so.
    if (!near && !namesCountry(actor, whole)) return []
    return [
      relate(
        'part_of',
        part,
        { key: whole, mention: near ? stated : mention },
        { title: null, status: 'current', confidence: near ? 0.85 : 0.7 },
      ),
    ]
  })
}

/** "Iraqi state television", "US Navy": the name itself begins with the state's. */
function namesCountry(actor: LocalActor, whole: string): boolean {
  if (!whole.startsWith('country:')) return true
  return [actor.name, ...actor.aliases].some((name) => {
    const [first = '', second = ''] = name.split(/[\s’']+/u)
    return [first, `${first} ${second}`].some((words) => {
      const country = countryOfDemonym(words) ?? countryNamed(words)
      return country !== null && countryKey(country.code) === whole
    })
  })
}

function wholeOf(actor: LocalActor, index: MentionIndex): string | null {
  const larger = largerBody(actor, index)
  if (larger !== null) return larger
  if (actor.country === null || !actor.sectors.some((sector) => stateSectors.has(sector))) return null
  const country = countryKey(actor.country)
  return index.actors.has(country) ? country : null
}

/** The named body whose whole name the actor's name begins with: "United Nations Security Council". */
function largerBody(actor: LocalActor, index: MentionIndex): string | null {
  if (actor.id.includes('@')) return null
  const names = [actor.name, ...actor.aliases]
  for (const other of index.actors.values()) {
    if (
      other.id === actor.id ||
      !other.id.startsWith('org:') ||
      other.id.includes('@') ||
      other.type === 'media'
    )
      continue
    const begins = [other.name, ...other.aliases].some(
      (lead) =>
        lead.length > 1 && names.some((name) => name.startsWith(`${lead} `) || name.startsWith(`${lead}'s `)),
    )
    if (begins) return other.id
  }
  return null
}

/** "Iran's ally Russia", "Japan, an ally of the US", "troops and allied militias". */
function alliances(tree: SyntaxTree, index: MentionIndex): FoundRelation[] {
  return tree.tokens.flatMap((_, token) => {
    const lemma = lemmaOf(tree, token)
    if (lemma === 'ally' && isNoun(tree, token)) {
      const governor = basicGovernorOf(tree, token)
      const one = [
        ...childrenBy(tree, token, 'appos'),
        ...(governor !== null && ['appos', 'compound'].includes(governor.label) ? [governor.index] : []),
        ...(childrenBy(tree, token, 'cop').length > 0 ? childrenBy(tree, token, 'nsubj') : []),
      ]
      return pairs(
        tree,
        token,
        at(tree, index, one),
        at(tree, index, childrenBy(tree, token, 'nmod:poss', 'nmod:of', 'compound', 'amod')),
      )
    }
    if (lemma !== 'allied') return []
    const governor = basicGovernorOf(tree, token)
    if (governor?.label !== 'amod') return []
    const beside = basicGovernorOf(tree, governor.index)
    const others = [
      ...childrenBy(tree, token, 'obl:with', 'obl:to'),
      ...(beside?.label === 'conj' ? [beside.index] : []),
    ]
    return pairs(tree, token, at(tree, index, [governor.index]), at(tree, index, others))
  })
}

const at = (tree: SyntaxTree, index: MentionIndex, heads: readonly number[]): Participant[] =>
  heads.flatMap((head) => mentionsAt(index, tree, head)).filter(isBody)

function pairs(
  tree: SyntaxTree,
  cue: number,
  ones: readonly Participant[],
  others: readonly Participant[],
): FoundRelation[] {
  return ones.flatMap((one) =>
    others
      .filter((other) => other.key !== one.key)
      .map((other) =>
        relate('allied_with', one, other, {
          title: null,
          status: 'current',
          confidence: 0.75,
          also: spanOf(tree, cue, cue),
        }),
      ),
  )
}
