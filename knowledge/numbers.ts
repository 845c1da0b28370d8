import { words } from './phrases.ts'

const units =
  words(`zero, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen,
  seventeen, eighteen, nineteen`)
const tens = words('twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety')

const values: ReadonlyMap<string, number> = new Map([
  ...units.map((word, value) => [word, value] as const),
  ...tens.map((word, at) => [word, (at + 2) * 10] as const),
])

/** What a number word below a hundred counts ("seven", "twenty"), or null for any other word. */
export const valueOfNumeral = (word: string): number | null => values.get(word) ?? null
