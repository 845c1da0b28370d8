import { mostLinkedParticipants } from '../../model/event.ts'
import type { TableDescription } from '../tables/table.ts'
import type { DyadOptions } from './dyads-format.ts'

/** How a dyad table was counted, what it leaves out, and what its columns mean, as Markdown. */
export function dyadCodebook(
  { dyads: unit, of, directed, fillZero, undated }: DyadOptions,
  table: TableDescription,
  notes: readonly string[],
): string {
  const rules = [
    `A row is one ${directed ? 'directed ' : ''}dyad of ${of} in one ${unit}; ${fillZero ? `every ${unit} from the first to the last of the table has a row for every dyad that is in it` : `a ${unit} without an event of a dyad has no row`}.`,
    'Country and sectors of who takes part are what most claims of the event say as of their date, else what is known of the actor. COW and Gleditsch–Ward numbers are those of today’s states for any year: put them right before you join years in which a state was another or not yet a member.',
    'Events count, not sentences: what several articles report is one event. Reported and disputed ones count; announced, hypothetical and denied ones do not.',
    directed
      ? 'Each actor of an event makes a dyad with each recipient. A symmetric event (nobody is its recipient, and its words or its type say that they did it with each other, as of a meeting) counts in both directions; what is done to somebody who is not named or has no country is not symmetric.'
      : 'Each actor of an event makes a dyad with each recipient; those of a symmetric event (nobody is its recipient, and its words or its type say that they did it with each other, as of a meeting) with each other; what is done to somebody who is not named or has no country is not symmetric. Who acts together on somebody else is no dyad.',
    ...(of === 'countries'
      ? [
          'An actor stands for its country. An event counts once for a dyad, however many take part for each side. Events within one country are left out.',
        ]
      : []),
    `An event with more than ${mostLinkedParticipants} participants makes no dyad: a summit would make hundreds.`,
    undated === 'drop'
      ? 'Events without a date are left out.'
      : 'An event without a date counts on the day it was first published.',
    ...(unit === 'day'
      ? [
          'An event whose date is less exact than a day is left out; what went on for days counts on its first.',
        ]
      : [
          `An event whose date is less exact than a day counts where all of it lies in one ${unit}; others are left out. What went on for days counts on its first.`,
        ]),
  ]
  return `# Dyads

${rules.map((rule) => `- ${rule}`).join('\n')}

${notes.join('\n')}

## Columns of dyads.csv

Lists are joined by a semicolon. An empty cell is not known.

| column | type | meaning |
| --- | --- | --- |
${table.columns.map(({ name, type, meaning }) => `| ${name} | ${type} | ${meaning} |`).join('\n')}
`
}
