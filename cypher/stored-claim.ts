import { z } from 'zod'
import { AttributionLink, ClaimCheck, HedgeKind, Modality, Polarity } from '../model/claim.ts'
import { DatePrecision } from '../model/dates.ts'
import { jsonText } from '../model/json-text.ts'
import { Context } from '../model/plover/contexts.ts'
import { EventType, Quad } from '../model/plover/event-types.ts'
import { absent, list, offset } from './stored-property.ts'

/** What every statement that gives whole claims gives of each: its own properties, but for where its numbers stand. */
export const StoredClaim = z.object({
  id: z.string(),
  name: z.string(),
  type: EventType,
  mode: absent(z.string()),
  contexts: list(Context),
  quad: Quad,
  intensity: z.number(),
  modality: Modality,
  polarity: Polarity,
  mutual: absent(z.boolean()),
  hedge: absent(HedgeKind),
  hedgeStart: offset,
  hedgeEnd: offset,
  dateFrom: absent(z.string()),
  dateTo: absent(z.string()),
  datePrecision: absent(DatePrecision),
  dateText: absent(z.string()),
  deadLow: offset,
  deadHigh: offset,
  injuredLow: offset,
  injuredHigh: offset,
  arrestedLow: offset,
  arrestedHigh: offset,
  confidence: z.number(),
  rule: z.string(),
  coder: z.string(),
  coderVersion: z.string(),
  attribution: jsonText(z.array(AttributionLink)),
  triggerStart: z.int(),
  triggerEnd: z.int(),
  check: ClaimCheck,
  event: z.string().nullable(),
})
