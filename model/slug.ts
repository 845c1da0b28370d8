import { remember } from './remember.ts'

/** "Kim Jong-un" → "kim-jong-un", "Médecins Sans Frontières" → "medecins-sans-frontieres". Letters of any script stay. */
export const slug = remember((name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/['’ʼ`.]/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .normalize('NFC'),
)

/** The key of a name that stands for one actor in every article: `person:kim-jong-un`, `org:kcna`. */
export function namedKey(kind: 'person' | 'org', name: string): string {
  return `${kind}:${slug(name)}`
}

/** The key of a bare surname, a role or an unnamed group: meaningful inside its article only. */
export function localKey(kind: 'person' | 'org', name: string, article: string): string {
  return `${kind}:${slug(name)}@${article}`
}

/** The key of a country by its ISO 3166-1 alpha-3 code. */
export function countryKey(alpha3: string): string {
  return `country:${alpha3}`
}

/** Whether a key means something outside its article. */
export function isNamedKey(key: string): boolean {
  return !key.includes('@')
}

/** The article inside which a local key means something; null for a key that means something everywhere. */
export function articleOfKey(key: string): string | null {
  const at = key.indexOf('@')
  return at === -1 ? null : key.slice(at + 1)
}

/** The key of one of several namesakes whom people parted: `person:john-smith~lawyer`. */
export function partedKey(key: string, distinguisher: string): string {
  return `${key}~${distinguisher}`
}

/** Whether people parted the key from another. */
export function isPartedKey(key: string): boolean {
  return key.includes('~')
}
