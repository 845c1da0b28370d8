/**
 * How names are compared with the tables: lower case, no diacritics, no points, hyphens as spaces. Case is judged apart by
 * whoever looks up ("US" is a country, "us" a pronoun).
 */
export function foldName(name: string): string {
  if (/^[A-Za-z]*$/u.test(name)) return name.toLowerCase()
  // Most names are plain, and what is not plain costs four passes.
  if (/^[ -~]*$/u.test(name)) {
    return name
      .toLowerCase()
      .replaceAll(/['`.]/gu, '')
      .replaceAll(/[^a-z0-9&]+/gu, ' ')
      .trim()
  }
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/['’ʼ`.]/gu, '')
    .replaceAll(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim()
}

/** Reads `"a, b, c"` (lines allowed) as a list. */
export function words(list: string): readonly string[] {
  return list
    .split(/[,\n]/u)
    .map((word) => word.trim())
    .filter((word) => word !== '')
}
