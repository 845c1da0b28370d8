import { z } from 'zod'
import { MediaControl } from '../model/actor.ts'
import { Sector } from '../model/plover/sectors.ts'

/** ISO 3166-1 alpha-3; Kosovo is KOS (PLOVER's UNK means unknown). */
export const CountryCode = z.string().regex(/^[A-Z]{3}$/u)

export const Country = z.object({
  code: CountryCode,
  /** ISO 3166-1 alpha-2, as entity files write it; XK for Kosovo. */
  alpha2: z.string().regex(/^[A-Z]{2}$/u),
  /** The short English name. */
  name: z.string(),
  /** Other names and abbreviations in English text. */
  names: z.array(z.string()),
  /** Adjectives and nouns for its people. */
  demonyms: z.array(z.string()),
  capital: z.object({ name: z.string(), latitude: z.number(), longitude: z.number() }).nullable(),
  independent: z.boolean(),
  region: z.string(),
  latitude: z.number(),
  longitude: z.number(),
  /** Correlates of War number. */
  cow: z.string().nullable(),
  gleditschWard: z.string().nullable(),
})
export type Country = z.infer<typeof Country>

export const City = z.object({
  name: z.string(),
  country: CountryCode,
  latitude: z.number(),
  longitude: z.number(),
  /** 0 where it is listed for the news alone. */
  population: z.number(),
})
export type City = z.infer<typeof City>

/** An organisation known in every article. `id` is its key without the prefix `org:`. */
export const Organization = z.object({
  id: z.string(),
  name: z.string(),
  /** Full forms and acronyms that mean it without any context. */
  names: z.array(z.string()),
  /** Short forms that mean it only where a full form stands in the same article. */
  shortNames: z.array(z.string()).default([]),
  type: z.enum(['organization', 'media']),
  country: CountryCode.nullable(),
  sectors: z.array(Sector),
  control: MediaControl.nullable(),
})
export type Organization = z.infer<typeof Organization>

/** An organisation as its table writes it; the fields are those of `Organization`. */
export type OrganizationRow = readonly [
  id: string,
  name: string,
  names: readonly string[],
  country: string | null,
  sectors: readonly Sector[],
  shortNames?: readonly string[],
]

export const Gender = z.enum(['male', 'female'])
export type Gender = z.infer<typeof Gender>

/** A year, a month or a day: 1999, 1999-12, 1999-12-31. */
const PartialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/u)

/** The offices that the dated list of office-holders knows. */
export const officeTitles = [
  'president',
  'prime minister',
  'chancellor',
  'king',
  'queen',
  'emir',
  'sultan',
  'pope',
  'supreme leader',
  'leader',
  'vice president',
  'crown prince',
  'foreign minister',
  'defence minister',
  'secretary-general',
  'director-general',
  'chief executive',
] as const
export const OfficeTitle = z.enum(officeTitles)
export type OfficeTitle = z.infer<typeof OfficeTitle>

/** One person's time in one office of a country or of a known organisation (`org:` key). */
export const OfficeHolder = z.object({
  person: z.string(),
  familyFirst: z.boolean(),
  gender: Gender,
  title: OfficeTitle,
  /** Alpha-3 code, or the id of an organisation. */
  of: z.string(),
  from: PartialDate,
  to: PartialDate.nullable(),
})
export type OfficeHolder = z.infer<typeof OfficeHolder>
