import type { MediaControl } from '../../../model/actor.ts'
import { Sector } from '../../../model/plover/sectors.ts'
import { amountText } from '../metric/amount.ts'
import type { Measured } from '../metric/measure.ts'
import { measures, metricNames, partitionNames } from '../metric/metrics.ts'
import type { MeasureName, PartitionName } from '../metric/metrics.ts'
import type { ColourMeaning, ColourRule, LinkMeaning, SizeMeaning } from '../model/appearance.ts'
import type { GraphDocument, GraphNode } from '../model/document.ts'
import { nodeId } from '../model/ids.ts'
import type { NodeId } from '../model/ids.ts'
import { actorTypeNames } from './palette.ts'

/** The words of each meaning, for the form and the legend. */
export const sizeWords: Record<SizeMeaning, string> = {
  events: 'number of events in all articles',
  same: 'nothing: all the same',
  degree: 'partners in the graph',
  weighted: 'events in the graph',
  betweenness: 'betweenness: who connects',
  pagerank: 'PageRank: who matters to those who matter',
}
export const colourWords: Record<ColourMeaning, string> = {
  type: 'type of actor',
  country: 'country',
  sector: 'sector',
  control: 'control of news outlets',
  events: 'number of events in all articles',
  degree: 'partners in the graph',
  weighted: 'events in the graph',
  betweenness: 'betweenness: who connects',
  pagerank: 'PageRank: who matters to those who matter',
  community: 'community (Louvain)',
  component: 'separate part of the graph',
}
export const linkWords: Record<LinkMeaning, string> = {
  kind: 'kind of event',
  dominant: 'which kind prevails between two',
  first: 'date of the first event',
  last: 'date of the latest event',
}

export const sectorWords: Record<Sector, string> = {
  GOV: 'government',
  MIL: 'military',
  LEG: 'legislature',
  JUD: 'judiciary',
  COP: 'police',
  SPY: 'intelligence',
  PTY: 'political party',
  REB: 'rebels',
  PRM: 'paramilitary',
  UAF: 'unidentified armed force',
  UNK: 'unknown sector',
  IGO: 'intergovernmental organization',
  NGO: 'non-governmental organization',
  AGR: 'agriculture',
  BUS: 'business',
  CRM: 'crime',
  CVL: 'civilians',
  EDU: 'education',
  ELI: 'former officials',
  JRN: 'journalists',
  LAB: 'labour',
  MED: 'health',
  REF: 'refugees',
  OPP: 'opposition',
  PRE: 'prisoners',
  REL: 'religion',
  SOC: 'society',
}
const controlWords: Record<MediaControl, string> = {
  state: 'state media',
  public: 'public media',
  private: 'private media',
}

/** Measures of the graph that is drawn, as far as they are known. */
export type MeasuredGraph = ReadonlyMap<MeasureName, Measured>

const measureNames: readonly MeasureName[] = [...metricNames, ...partitionNames]

/** Which measure a meaning needs; null for those that the actors themselves tell. */
export function measureOf(meaning: SizeMeaning | ColourMeaning): MeasureName | null {
  return measureNames.find((name) => name === meaning) ?? null
}

/** A value without an order. `mark` is the short form that stands beside names, so that colour is not the only cue. */
export type Category = { key: string; words: string; mark: string }

type CategoryMeaning = ColourRule['by'] | PartitionName

export function isCategory(meaning: ColourMeaning): meaning is CategoryMeaning {
  return (
    meaning === 'type' ||
    meaning === 'country' ||
    meaning === 'sector' ||
    meaning === 'control' ||
    partitionNames.some((name) => name === meaning)
  )
}

/** The category of an actor under a meaning; null when it is not known, or the node is an event. */
export function categoryOf(
  meaning: CategoryMeaning,
  document: GraphDocument,
  id: NodeId,
  node: GraphNode,
  measured: MeasuredGraph,
): Category | null {
  if (node.kind !== 'actor') return null
  const { actor } = node
  switch (meaning) {
    case 'type':
      return { key: actor.type, words: actorTypeNames[actor.type].many, mark: '' }
    case 'country':
      return actor.country === null
        ? null
        : { key: actor.country, words: countryName(document, actor.country), mark: actor.country }
    case 'sector': {
      const sector = Sector.safeParse(actor.sectors[0])
      return sector.success ? { key: sector.data, words: sectorWords[sector.data], mark: sector.data } : null
    }
    case 'control':
      return actor.control === null
        ? null
        : { key: actor.control, words: controlWords[actor.control], mark: actor.control }
    case 'community':
    case 'component': {
      const part = measured.get(meaning)?.get(id)
      if (part === undefined) return null
      const number = part + 1
      return {
        key: String(number).padStart(5, '0'),
        words: `${meaning === 'community' ? 'Community' : 'Part'} ${number}`,
        mark: circled(number),
      }
    }
  }
}

/** The number of an actor under a meaning; null when it is not known, or the node is an event. */
export function amountOf(
  meaning: Exclude<ColourMeaning, CategoryMeaning>,
  id: NodeId,
  node: GraphNode,
  measured: MeasuredGraph,
): number | null {
  if (node.kind !== 'actor') return null
  return meaning === 'events' ? node.actor.degree : (measured.get(meaning)?.get(id) ?? null)
}

/** A number as it is written: "0.12", "1,843". */
export function amountWords(meaning: 'events' | MeasureName, value: number): string {
  return amountText(value, meaning === 'events' ? 0 : measures[meaning].digits)
}

/** ①, ② … ㊿; greater numbers in brackets. */
export function circled(number: number): string {
  return number <= 20
    ? String.fromCodePoint(0x2460 + number - 1)
    : number <= 35
      ? String.fromCodePoint(0x3251 + number - 21)
      : number <= 50
        ? String.fromCodePoint(0x32b1 + number - 36)
        : `(${number})`
}

function countryName(document: GraphDocument, code: string): string {
  const country = document.node(nodeId(`country:${code}`))
  return country?.kind === 'actor' ? country.actor.name : code
}
