import { stemmer } from 'stemmer'
import { lexicon } from '../../ingest/code/lexicon/lexicon.ts'
import type { Lexicon } from '../../ingest/code/lexicon/lexicon.ts'
import { clusterClaims } from '../../ingest/derive/events/cluster.ts'
import type { Comparable } from '../../ingest/derive/events/comparable.ts'
import { wordsOf } from '../../ingest/derive/events/words.ts'
import { bCubedOverAll } from './b-cubed.ts'
import type { Found, JudgedMention } from './b-cubed.ts'
import type { EventMention } from './event-mentions.ts'

/** How well event mentions are joined: by the clustering of the ingest, and by the baseline. */
export type EventJoining = {
  /** Gold entities stand for the actors of the graph. */
  byActor: Found
  /** Entities are known by the words of their mentions only. */
  byName: Found
  /** Every mention with the same lemma in a topic is the same event. */
  sameLemma: Found
}

type Named = EventMention['entities'][number]

/**
 * Judges the clustering of the ingest on gold event mentions, and beside it the baseline of the same lemma in the topic. Both
 * are given the topics as blocks. A mention is to the clustering what a claim is: its type is that of its lemma in the lexicon
 * of the coder, else the lemma; its participants are the entities of its sentence, in no role; it has no date.
 */
export function judgeEvents(mentions: readonly EventMention[]): EventJoining {
  const typeOf = typesOf(lexicon())
  const topics = [...Map.groupBy(mentions, ({ topic }) => topic).values()]
  const clustered = (entity: (named: Named) => string) =>
    bCubedOverAll(topics.map((topic) => clusterTopic(topic, typeOf, entity)))
  return {
    byActor: clustered(({ chain }) => chain),
    byName: clustered(({ words }) => words),
    sameLemma: bCubedOverAll(
      topics.map((topic) => topic.map(({ chain, lemma }) => ({ chain, cluster: lemma }))),
    ),
  }
}

function clusterTopic(
  topic: readonly EventMention[],
  typeOf: (lemma: string) => string,
  entity: (named: Named) => string,
): JudgedMention[] {
  const claims = topic.map((mention, index) => ({
    ...comparableOf(mention, String(index).padStart(6, '0'), entity),
    mention,
  }))
  return [...Map.groupBy(claims, ({ mention }) => typeOf(mention.lemma)).values()].flatMap((block) =>
    clusterClaims(block).clusters.flatMap((cluster) =>
      cluster.map(({ mention }) => ({ chain: mention.chain, cluster: cluster[0]?.id ?? '' })),
    ),
  )
}

function comparableOf(mention: EventMention, id: string, entity: (named: Named) => string): Comparable {
  return {
    id,
    article: mention.document,
    sentence: mention.sentence,
    mode: null,
    actors: [],
    recipients: [],
    others: new Set(mention.entities.map(entity)),
    date: null,
    around: null,
    kind: 'news',
    place: null,
    trigger: { text: mention.words, stem: mention.lemma },
    words: wordsOf(mention.sentenceText, new Set(mention.lemma.split(' '))),
  }
}

/** The event type that most entries of a lemma have, or of one of its words; else the lemma. */
function typesOf({ entries }: Lexicon): (lemma: string) => string {
  const byStem = Map.groupBy(entries, ({ lemma }) => lemma.split('+').map(stemmer).join(' '))
  const types = new Map(
    [...byStem].map(([stem, list]) => {
      const counts = Map.groupBy(list, ({ type }) => type)
      const [most] = [...counts].toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
      return [stem, most?.[0] ?? stem]
    }),
  )
  return (lemma) => types.get(lemma) ?? lemma.split(' ').flatMap((word) => types.get(word) ?? [])[0] ?? lemma
}
