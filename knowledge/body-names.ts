import { wordSet } from './phrases.ts'

/** Legal forms behind the names of companies. */
export const legalForms = wordSet(`
  inc, incorporated, ltd, limited, llc, llp, plc, corp, corporation, co, company, ag, sa, se, nv, bv, gmbh, spa, oyj, asa, pjsc,
  ojsc, jsc, pao, oao, kk, pte, pty, bhd, tbk
`)

/** One spelling for the words of which names of bodies are made, the American one where there are two. */
const oneSpelling: Readonly<Record<string, string>> = {
  defence: 'defense',
  centre: 'center',
  theatre: 'theater',
  labour: 'labor',
  programme: 'program',
  organisation: 'organization',
  organisations: 'organizations',
}

/** The words of a body's name in one spelling: "co operation" is one word, "united nations" is "un". */
export function bodyNameSpelled(words: readonly string[]): string[] {
  const name = words
    .map((word) => oneSpelling[word] ?? word)
    .join(' ')
    .replaceAll(/\bco (?=operat|ordinat)/gu, 'co')
    .replaceAll(/\bunited states(?: of america)?\b|\bu s(?: a)?\b/gu, 'us')
    .replaceAll(/\bunited nations\b|\bu n\b/gu, 'un')
    .replaceAll(/\bunited kingdom\b|\bu k\b/gu, 'uk')
    .replaceAll(/\b(?:internal|home) affairs\b/gu, 'interior')
  return name.split(' ').filter((word) => word !== '')
}
