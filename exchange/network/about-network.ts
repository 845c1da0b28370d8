import { mostLinkedParticipants } from '../../model/event.ts'
import type { Network } from './network.ts'
import type { NetworkChoice } from './network-choice.ts'

const weightWords: Readonly<Record<NetworkChoice['weight'], string>> = {
  events: 'the number of events',
  independent: 'the number of stories that report the events, near-copies counted once',
  intensity:
    'the sum of the PLOVER scores of the events: above zero where cooperation prevails, below where conflict does. Algorithms that measure ways cannot take negative weights',
}

/** What a network is of, in paragraphs for the text beside it. */
export function aboutNetwork({ projection, weight, directed }: NetworkChoice, network: Network): string[] {
  const nodes =
    projection === 'actors'
      ? `Nodes are the actors that take part in an event; an edge joins two ${directed ? 'from who did it to whom it was done, in both directions for events without a recipient (a meeting)' : 'that take part in the same event'}. An event with more than ${mostLinkedParticipants} participants joins nobody: a summit would join each with each.`
      : `Nodes are the actors that take part in an event, and these events; an edge leads from an actor to an event${directed ? ', or from the event to its recipient' : ''}.`
  return [
    nodes,
    'Reported and disputed events count; announced, hypothetical and denied ones do not.',
    `The weight of an edge is ${weightWords[weight]}. intensity, events and independent are among its attributes whatever is chosen, where edges join actors.`,
    'In GEXF an actor is there from the first to the last day of its events, an edge on the days of each of its events (spells, both ends inclusive). What has no date is always there.',
    `Nodes tell: ${list(network.nodeAttributes)}.`,
    `Edges tell: ${list(network.edgeAttributes)}.`,
  ]
}

const list = (attributes: Network['nodeAttributes']): string =>
  attributes.map(({ name, description }) => `${name} (${description})`).join('; ')
