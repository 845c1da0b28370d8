import { countryOf } from '../../knowledge/countries.ts'
import { hash } from '../../model/identity.ts'

/** An entity of FollowTheMoney, as its tools read it a line: every property is a list of texts. */
export type Entity = {
  readonly id: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[]>>
}

type Told = string | null | undefined | readonly (string | null | undefined)[]

/** An entity with what is known, each text once. */
export function entity(id: string, schema: string, properties: Readonly<Record<string, Told>>): Entity {
  const known = Object.entries(properties).flatMap(([name, told]): [string, string[]][] => {
    const texts = (Array.isArray(told) ? told : [told]).filter(
      (text) => typeof text === 'string' && text !== '',
    )
    return texts.length === 0 ? [] : [[name, [...new Set<string>(texts)]]]
  })
  return { id, schema, properties: Object.fromEntries(known) }
}

/** The id of something of ours there, where letters, digits, points and dashes are all there may be; the same every time. */
export function entityId(kind: string, ...parts: readonly string[]): string {
  return `dramatis-${kind}-${hash(...parts)}`
}

/** A country as FollowTheMoney writes it: ISO 3166-1 alpha-2 in small letters, xk for Kosovo. */
export function countryCode(code: string | null): string | null {
  return code === null ? null : (countryOf(code)?.alpha2.toLowerCase() ?? null)
}

/** ISO 639-3 of what articles are mostly in; FollowTheMoney knows no shorter codes. */
const languages: Readonly<Record<string, string>> = {
  ar: 'ara',
  de: 'deu',
  en: 'eng',
  es: 'spa',
  fr: 'fra',
  it: 'ita',
  ja: 'jpn',
  ko: 'kor',
  pt: 'por',
  ru: 'rus',
  uk: 'ukr',
  zh: 'zho',
}

/** A language as FollowTheMoney writes it, or null for one that we do not know the code of. */
export const languageCode = (language: string | null): string | null =>
  (language === null ? null : languages[language.slice(0, 2).toLowerCase()]) ?? null
