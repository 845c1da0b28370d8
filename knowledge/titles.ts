import { z } from 'zod'
import { Sector } from '../model/plover/sectors.ts'
import { remember } from '../model/remember.ts'
import { distinct, wordSet } from './phrases.ts'
import { Gender, OfficeTitle } from './schema.ts'
import { titleRows } from './title-rows.ts'

/**
 * Words that stand before or after a person's name and say what the person is. `office` ties the title to the dated list of
 * office-holders; `sector` is the PLOVER sector it gives; `unique` says that a state or organisation has one at a time, so
 * that "the president" can point back to a person.
 */
export const Title = z.object({
  words: z.string(),
  office: OfficeTitle.nullable(),
  sector: Sector.nullable(),
  gender: Gender.nullable(),
  unique: z.boolean(),
})
export type Title = z.infer<typeof Title>

/** All titles. */
export const titles: readonly Title[] = z.array(Title).parse(
  titleRows.map(([words, sector, office, unique, gender]) => ({
    words,
    sector,
    office: office ?? null,
    unique: unique ?? false,
    gender: gender ?? null,
  })),
)

distinct(titles.map((title) => title.words))
const byWords = new Map(titles.map((title) => [title.words, title]))

/** How many tokens the longest title has, a hyphen counting as one ("chief of the general staff", "commander-in-chief"). */
export const longestTitle = Math.max(...titles.map(({ words }) => words.split(/ |(?=-)|(?<=-)/u).length))

/** The title of these words (any case, points ignored), or null. */
export const titleOf = remember((words: string): Title | null => byWords.get(plainly(words)) ?? null)

function plainly(words: string): string {
  const plain = words.toLowerCase().replaceAll('.', '')
  return plain.includes('-') ? plain.replaceAll(/\s*-\s*/gu, '-') : plain
}

const endings = new Set(
  titles.flatMap(({ words }) => Array.from({ length: words.length + 1 }, (_, at) => words.slice(at))),
)

/** Whether any title ends so: of most words one can tell that they end none. */
export const endsTitle = remember((ending: string): boolean => endings.has(plainly(ending)))

/** Bare forms of address: they name nobody by themselves and are no roles. */
export const honorifics = wordSet(`
  mr, mrs, ms, miss, mister, madam, madame, monsieur, sir, dame, lord, lady, dr, prof, sheikh, sheik, rev, sen,
  rep, gen, col, maj, capt, lt, sgt, adm, cmdr, lt gen, maj gen, brig gen, lt col, private, justice, deputy,
  general, major
`)
