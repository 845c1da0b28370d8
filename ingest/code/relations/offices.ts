import type { RelationType } from '../../../model/relation.ts'

/** Who holds one of these leads the state or organisation it belongs to. */
const leaders = new Set(
  `president premier chancellor king queen emir sultan emperor leader ruler strongman dictator monarch pope governor mayor
  chief head chair chairman chairwoman chairperson director commander boss ceo director-general secretary-general captain
  rector principal editor-in-chief superintendent speaker warlord commodore chieftain`.split(/\s+/u),
)

/** Heads of states by more than one word. */
const leadingPhrases = [
  'prime minister',
  'head of state',
  'head of government',
  'supreme leader',
  'secretary general',
  'director general',
  'chief executive',
  'managing director',
  'army chief',
  'editor in chief',
  'first minister',
]

/** What a title at the head of a country means: a country is led by its rulers only; others who serve it are members. */
const rulers = new Set(
  'president premier chancellor king queen emir sultan emperor leader ruler strongman dictator monarch'.split(
    ' ',
  ),
)
const rulingPhrases = ['prime minister', 'head of state', 'head of government', 'supreme leader']

const lesser =
  /\b(?:vice|deputy|assistant|acting deputy|under|co-founder|opposition|party|faction|parliamentary|majority|minority|former deputy)\b/iu

/**
 * What a title makes of its holder: does "defence minister of X", "leader of X" lead X or belong to it? `what` is the type
 * of X.
 */
export function relationOfTitle(
  title: string,
  what: 'country' | 'organization',
): Extract<RelationType, 'leads' | 'member_of'> {
  const words = title
    .toLowerCase()
    .replaceAll(/[^\p{L}\s-]/gu, '')
    .trim()
  if (lesser.test(words)) return 'member_of'
  const parts = words.split(/\s+/u)
  const last = parts.at(-1) ?? ''
  if (what === 'country') {
    if (rulingPhrases.some((phrase) => words.endsWith(phrase))) return 'leads'
    return rulers.has(last) && !parts.some((part) => unitWords.has(part)) ? 'leads' : 'member_of'
  }
  return leaders.has(last) || leadingPhrases.some((phrase) => words.endsWith(phrase)) ? 'leads' : 'member_of'
}

/** "rebel leader", "army chief", "court president": the title is of something within the country. */
const unitWords = new Set(
  `rebel militia army navy police military union church religious militant gang opposition party court bank club team youth
  student protest tribal clan community spiritual business company council parliament senate assembly federation league`.split(
    /\s+/u,
  ),
)

/** Nouns that say somebody belongs to what follows: "spokesman for X", "a member of X". */
export const memberNouns: ReadonlySet<string> = new Set(
  `spokesman spokeswoman spokesperson minister secretary ambassador envoy diplomat official adviser advisor aide member
  representative deputy vice-president lawmaker senator negotiator commissioner general colonel officer judge prosecutor lawyer
  founder co-founder analyst expert researcher professor coach player captain economist scientist reporter correspondent
  editor journalist activist candidate fighter soldier delegate counsel treasurer manager employee executive politician legislator
  attache consul commander administrator coordinator strategist fellow scholar lecturer mp congressman congresswoman
  parliamentarian councillor organiser organizer undersecretary under-secretary pilot nominee chairman director head chief
  president leader premier chancellor king queen governor mayor boss ceo chair chairwoman`.split(/\s+/u),
)
