import type { SampledUnit } from '../../cypher/export/sample/sampled.ts'
import { typeDefinitions } from '../../model/plover/definitions.ts'
import { eventTypes, ploverTable } from '../../model/plover/event-types.ts'
import { modalities, polarities } from './choices.ts'
import { eventsInLabelStudio } from './label-studio.ts'
import { noEvent } from './sheet.ts'

/** CODING.md: what the people who code need to know, and no more. */
export function codingGuide(unit: SampledUnit): string {
  const lines = [
    ...(unit === 'claim' ? claimGuide : sentenceGuide),
    '',
    '## Types and modes',
    '',
    'The types are those of PLOVER (https://github.com/openeventdata/PLOVER), in our words. A mode says how; most events have none.',
    '',
    '| type | what it is | modes |',
    '|---|---|---|',
    ...eventTypes.map(
      (type) =>
        `| ${type} | ${typeDefinitions[type]} | ${Object.keys(ploverTable[type].modes).join(', ') || '–'} |`,
    ),
    '',
    'A bare statement ("said", "hopes", "noted") and a polite appeal are no events. Who says something is its speaker.',
    '',
    `Modality: ${modalities.join(', ')} (it happened; it lies ahead; it may or would happen; it is told as background of more than half a year ago). Polarity: ${polarities.join(', ')} (negated: the sentence says that it did not happen).`,
  ]
  return `${lines.join('\n')}\n`
}

const together =
  'Work alone: do not look at anybody else’s sheet, nor at `key.json`. Read the sentence with those before and after it, and nothing else; what you happen to know of the world does not count. A sheet may be saved half-filled and opened again. Save it as CSV; commas or semicolons, any encoding.'

const claimGuide: readonly string[] = [
  '# How to judge claims',
  '',
  'Each row is a sentence in which a program found an event. The words that it took for the event stand between `>>` and `<<`. Beside each thing that it found is a column for your answer, whose name ends in `_ok`: `y` right, `n` wrong, `u` when you cannot tell. A cell left empty is not answered yet.',
  '',
  together,
  '',
  '- `event_ok`: do the marked words state an event of one of the types below, whichever? If `n`, leave the rest of the row empty.',
  '- `type_ok`: is it of this type?',
  '- `mode_ok`: is the mode right? `(none)` is right where none of the type’s modes fits.',
  '- `actor_ok`: who does it. `y` only if all that are named do it and nobody is missing whom the sentence names. Where all act alike (they met, they signed), all are actors and there is no recipient.',
  '- `recipient_ok`: to whom it is done, by the same rule.',
  '- `date_ok`: when it happened, as far as text and date of publication tell. `(none)` is right where they tell nothing.',
  '- `speaker_ok`: who is quoted or named as saying it. `(none)` is right where the article says it by itself.',
  '- `modality_ok`: whether it happened, lies ahead or may happen, and whether it is affirmed or denied. Both must be right.',
  '- `note`: whatever you want to say of it.',
]

const sentenceGuide: readonly string[] = [
  '# How to code sentences',
  '',
  `Each row is a sentence. Write every event that it states, one a row: for a second event of the same sentence, copy the row with its \`item\` and \`coder\`. Where it states none, write \`${noEvent}\` as the type. A row without a type is not coded yet.`,
  '',
  together,
  '',
  '- `type`, `mode`: from the table below; leave `mode` empty where none fits.',
  '- `actor`, `recipient`: who does it, to whom, by name or in the words of the sentence; several are parted by `;`. Where all act alike (they met, they signed), all are actors and there is no recipient.',
  '- `date`: when it happened, as far as text and date of publication tell: 2025-08-12, 2025-08 or 2025; a week, a season or several days by their first and last day, 2025-08-11/2025-08-17 (weeks begin on Monday); empty where they tell nothing.',
  '- `speaker`: who is quoted or named as saying it; empty where the article says it by itself.',
  '- `modality`, `polarity`: see below; leave them empty to leave them out of the count.',
  '- `note`: whatever you want to say of it.',
  '',
  `In Label Studio there is room for ${eventsInLabelStudio} events a sentence.`,
]
