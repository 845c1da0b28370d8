import type { EventType } from '../../../model/plover/event-types.ts'
import { countryKey } from '../../../model/slug.ts'
import type { Arguments, Filled } from '../participants/arguments.ts'
import type { MentionIndex } from '../participants/participants.ts'
import { wordOf } from '../syntax-tree.ts'
import type { SyntaxTree } from '../syntax-tree.ts'

/** What a state does through many hands, not a person by speaking. */
const deeds: ReadonlySet<EventType> = new Set([
  'AID',
  'COOPERATE',
  'MOBILIZE',
  'ASSAULT',
  'SANCTION',
  'COERCE',
  'RETREAT',
  'AGREE',
])

/**
 * "We have provided aid", said by a minister: the deed is his country's, where the article names it; what is welcomed or
 * demanded is his own word.
 */
export function spokenFor(
  tree: SyntaxTree,
  index: MentionIndex,
  type: EventType,
  args: Arguments,
): Arguments {
  if (!deeds.has(type)) return args
  const named = new Set([...args.actors, ...args.recipients].map((item) => item.key))
  return { actors: args.actors.map((item) => stateOf(tree, index, named, item)), recipients: args.recipients }
}

function stateOf(tree: SyntaxTree, index: MentionIndex, named: ReadonlySet<string>, item: Filled): Filled {
  const { kind, sentence, firstToken } = item.mention
  const isWe =
    kind === 'pronoun' &&
    sentence === tree.sentence.index &&
    /^(?:we|our|us)$/u.test(wordOf(tree, firstToken))
  const actor = index.actors.get(item.key)
  if (!isWe || actor?.country === null || actor === undefined || !actor.id.startsWith('person:')) return item
  const state = countryKey(actor.country)
  const official = actor.sectors.some((sector) => sector === 'GOV' || sector === 'MIL')
  return official && index.actors.has(state) && !named.has(state)
    ? { ...item, key: state, slot: 'spoken-for' }
    : item
}
