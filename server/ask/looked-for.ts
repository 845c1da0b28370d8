import type { QuestionReading, QuestionRole } from '../../model/question.ts'
import type { Understood } from './found.ts'

const by: Readonly<Record<QuestionRole, string>> = {
  actor: 'by',
  recipient: 'to',
  either: 'with',
  speaker: 'told by',
  subject: 'of',
  object: 'of',
}

/** That nothing was found, and what was looked for: "The graph holds no evidence of it: no SUPPORT events to Kim Jong-un." */
export function nothingFound({
  reading,
  names,
  selection,
}: Pick<Understood, 'reading' | 'names' | 'selection'>): string {
  const who = names.map(({ name }) => {
    const [one] = name.taken
    return `${by[name.role]} ${name.taken.length === 1 && one !== undefined ? one.name : `“${name.text}”`}`
  })
  const kinds = [
    ...new Set(reading.types.map(({ type, mode }) => (mode === null ? type : `${type} (${mode})`))),
  ]
  const what =
    reading.relation === null
      ? [...kinds, 'events'].join(' ')
      : `“${reading.relation.type.replaceAll('_', ' ')}” relations`
  const where = reading.place === null ? [] : [`in ${reading.place.name}`]
  return `The graph holds no evidence of it: no ${[...certaintyOf(reading), what, ...who, ...where, ...datesOf(selection), ...wordsOf(reading, names)].join(' ')}.`
}

function certaintyOf({ modality, polarity, hole }: QuestionReading): string[] {
  if (hole?.of === 'whether') return []
  if (polarity === 'negated') return ['denied']
  return modality === 'future' ? ['announced'] : modality === 'hypothetical' ? ['possible'] : []
}

/** Words must stand in the sentence only where nobody is named: with names, what has none of them is looked for too. */
function wordsOf({ words }: QuestionReading, names: Understood['names']): string[] {
  if (words.length === 0 || names.length > 0) return []
  return [`in a sentence with ${words.map(({ text }) => `“${text}”`).join(' and ')}`]
}

function datesOf({ from, to }: Understood['selection']): string[] {
  if (from !== undefined && to !== undefined) return [from === to ? `on ${from}` : `from ${from} to ${to}`]
  if (from !== undefined) return [`from ${from} on`]
  return to === undefined ? [] : [`until ${to}`]
}
