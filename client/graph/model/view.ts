import { z } from 'zod'
import { ActorType } from '../../../model/actor.ts'
import { Modality, Polarity } from '../../../model/claim.ts'
import { IsoDate } from '../../../model/dates.ts'
import { EventStatus, linkingStatuses } from '../../../model/event.ts'
import { Context } from '../../../model/plover/contexts.ts'
import { EventType, Quad } from '../../../model/plover/event-types.ts'
import { Appearance, plainAppearance } from './appearance.ts'
import { Group } from './groups.ts'
import { NodeIdText } from './ids.ts'

/** A set kept as a sorted list, so that the same set is always the same text. */
function setOf<Value extends string | number>(item: z.ZodType<Value, Value>) {
  return z.codec(z.array(item), z.set(item).readonly(), {
    decode: (list) => new Set(list),
    encode: (set) => [...set].toSorted((a, b) => (a < b ? -1 : 1)),
  })
}

const Range = z.tuple([z.number(), z.number()]).readonly()

/** The box of graph coordinates that fills the drawing. It is frozen so that a newcomer outside moves nobody. */
const Extent = z.strictObject({ x: Range, y: Range }).readonly()
export type Extent = z.output<typeof Extent>

/** Where a reader looks, in the frame of the drawing: the middle, how much is seen (1: all of it), and the turn. */
export const Camera = z.strictObject({
  x: z.number(),
  y: z.number(),
  ratio: z.number().positive(),
  angle: z.number(),
})
export type Camera = z.infer<typeof Camera>

/** When it happened, or when it was published. */
export const Clock = z.enum(['event', 'publication'])
export type Clock = z.infer<typeof Clock>

/** From one day to another, both inclusive. */
export const Period = z.strictObject({ from: IsoDate, to: IsoDate }).readonly()
export type Period = z.output<typeof Period>

const TimeWindow = z.strictObject({ clock: Clock, from: IsoDate, to: IsoDate }).readonly()
export type TimeWindow = z.output<typeof TimeWindow>

/** Two periods side by side: the links that changed, with their events in the first and in the second. */
const Comparison = z
  .strictObject({
    clock: Clock,
    a: Period,
    b: Period,
    changes: z
      .array(z.strictObject({ source: NodeIdText, target: NodeIdText, a: z.int(), b: z.int() }))
      .readonly(),
  })
  .readonly()
export type Comparison = z.output<typeof Comparison>

function listOf<Item extends z.ZodType>(item: Item) {
  return z.array(item).min(1).readonly().optional()
}

/** What only the server can tell of an event: named as in `EventFilters` of the API; an absent one limits nothing. */
export const EventChoice = z
  .strictObject({
    types: listOf(EventType),
    modes: listOf(z.string()),
    contexts: listOf(Context),
    modality: listOf(Modality),
    polarity: listOf(Polarity),
    outlet: listOf(z.string()),
    saidBy: listOf(z.string()),
    place: listOf(z.string()),
    minReports: z.int().min(2).optional(),
    collection: z.string().optional(),
  })
  .readonly()
export type EventChoice = z.output<typeof EventChoice>

/**
 * What the reader has chosen to see, as it is kept and as the explorer holds it. A new part gets a default here, so that
 * what was kept before it still opens, and its first value in `initialView`; undo, permalinks and files then have it.
 */
export const ViewState = z
  .strictObject({
    mode: z.enum(['actors', 'events']),
    hidden: setOf(NodeIdText),
    pinned: setOf(NodeIdText),
    actorTypesOff: setOf(ActorType),
    quadsOff: setOf(Quad),
    statuses: setOf(EventStatus),
    extent: Extent.nullable(),
    /** Only events of this stretch of time count; null for all time. */
    window: TimeWindow.nullable().default(null),
    /** Actors without a link in sight are hidden. */
    hidesLonely: z.boolean().default(false),
    /** Links with fewer events in force are hidden. */
    leastEvents: z.int().min(1).default(1),
    filters: EventChoice.default({}),
    /** What changed between two periods, shown on the links; null when none are compared. */
    comparison: Comparison.nullable().default(null),
    appearance: Appearance.default(plainAppearance),
    groups: z.array(Group).readonly().default([]),
  })
  .readonly()
/** Replaced as a whole, never changed in place. */
export type ViewState = z.output<typeof ViewState>

export const initialView: ViewState = {
  mode: 'actors',
  hidden: new Set(),
  pinned: new Set(),
  actorTypesOff: new Set(),
  quadsOff: new Set(),
  statuses: new Set(linkingStatuses),
  extent: null,
  window: null,
  hidesLonely: false,
  leastEvents: 1,
  filters: {},
  comparison: null,
  appearance: plainAppearance,
  groups: [],
}
