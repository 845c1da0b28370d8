/** How much somebody weighs in the graph that is drawn, by one way of counting. */
export const metricNames = ['degree', 'weighted', 'betweenness', 'pagerank'] as const
export type MetricName = (typeof metricNames)[number]
/** Which part of the graph that is drawn somebody belongs to: numbers from 0, the largest part first. */
export const partitionNames = ['community', 'component'] as const
export type PartitionName = (typeof partitionNames)[number]
export type MeasureName = MetricName | PartitionName

export type MeasureWords = {
  readonly words: string
  /** What it tells a reader who has never heard of it. */
  readonly purpose: string
  /** How its values are written. */
  readonly digits: number
}

export const measures: Record<MeasureName, MeasureWords> = {
  degree: { words: 'partners', purpose: 'With how many of those drawn somebody is linked', digits: 0 },
  weighted: {
    words: 'events with them',
    purpose: 'How many events link somebody with those drawn',
    digits: 0,
  },
  betweenness: {
    words: 'betweenness',
    purpose: 'On how many of the shortest ways between others somebody stands: who connects',
    digits: 2,
  },
  pagerank: {
    words: 'PageRank',
    purpose: 'Who is linked with those who are much linked themselves',
    digits: 3,
  },
  community: {
    words: 'community',
    purpose: 'Who is linked more among themselves than with the rest (Louvain)',
    digits: 0,
  },
  component: { words: 'separate part', purpose: 'Between which there is no way at all', digits: 0 },
}

export function isMetric(name: MeasureName): name is MetricName {
  return metricNames.some((metric) => metric === name)
}

/** Betweenness goes through all pairs: of so many nodes on, only when the reader asks for it. */
export const betweennessUnaskedUpTo = 1500
