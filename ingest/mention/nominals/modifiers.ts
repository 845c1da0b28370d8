import { words } from '../../../knowledge/phrases.ts'
import { kinOf } from '../../../knowledge/kin.ts'
import { roleNounOf } from '../../../knowledge/role-nouns.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { lemmaOf, lowerText, tagOf, tokenText } from '../sentence-view.ts'
import type { SentenceView } from '../sentence-view.ts'

/** Collective nouns that act, or are hit, where they stand before a noun of doing or having: "police raid", "army base". */
const acting = new Set(
  words(`police, army, military, government, coalition, rebel, militant, opposition, militia, navy, regime, separatist, insurgent,
    guerrilla, junta, gang, cartel, insurgency, paramilitary, student, worker, farmer, jihadist, mercenary, alliance, loyalist,
    extremist, mob, refugee, civilian, protester, prisoner, migrant, nurse, doctor, teacher, driver, miner`),
)

/** Whether a modifier stands for those it names: the noun behind it names no people itself ("police officers" are people). */
export function isActingModifier(view: SentenceView, token: number): boolean {
  const above = view.governor[token] ?? null
  if (above === null || !/^(?:compound|amod)$/u.test(above.label) || !acting.has(lemmaOf(view, token)))
    return false
  if (tagOf(view, above.token).startsWith('NNP')) return false
  const lemma = lemmaOf(view, above.token)
  return roleNounOf(lemma) === null && kinOf(lemma) === null && lowerText(view, token + 1) !== '-'
}

/** The modifier as a phrase of its own, with what names whose it is: "US-led coalition" of "US-led coalition air strikes". */
export function modifierPhrase(view: SentenceView, token: number): NounPhrase {
  let first = token
  while (first > 0 && belongsTo(view, first - 1, token)) first -= 1
  const modifiers = Array.from({ length: token - first }, (_, step) => first + step).filter((at) =>
    /^(?:NN|JJ|VBN|HYPH)/u.test(tagOf(view, at)),
  )
  return {
    head: token,
    first,
    end: token + 1,
    article: 'definite',
    possessor: null,
    plural: roleNounOf(lemmaOf(view, token))?.kind === 'one',
    modifiers,
    numeral: null,
  }
}

/** "US-led", "Saudi-led", "Iraqi": adjectives of nations and what hangs on them by a hyphen. */
function belongsTo(view: SentenceView, at: number, token: number): boolean {
  const text = tokenText(view, at)
  if (/^(?:-|–)$/u.test(text)) return true
  if (/^(?:led|backed|allied|based|run|controlled)$/iu.test(text))
    return /^[-–]$/u.test(tokenText(view, at - 1))
  if (!/^\p{Lu}/u.test(text)) return false
  const above = view.governor[at] ?? null
  const governor = view.governor[token]?.token
  if (/^[-–]$/u.test(tokenText(view, at + 1))) return true
  return (
    above !== null &&
    (above.token === token || above.token === governor) &&
    /^(?:JJ|NNP)$/u.test(tagOf(view, at))
  )
}
