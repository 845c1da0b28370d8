import type { SampledUnit } from '../../cypher/export/sample/sampled.ts'
import { modalities, polarities, typesToWrite } from './choices.ts'
import type { SheetItem } from './sample.ts'
import { answerColumn, judgedFields, noEvent } from './sheet.ts'
import type { WrittenField } from './sheet.ts'

/** So many events of one sentence can be written in Label Studio; a sheet takes any number. */
export const eventsInLabelStudio = 5

/** The name of a field of the nth event, from 1: `type_1`. */
export function numbered(field: WrittenField, event: number): string {
  return `${field}_${event}`
}

/** The answers that Label Studio offers for a field of a claim. */
export const labelAnswers = { y: 'right', n: 'wrong', u: 'unsure' } as const

/** Tasks to import: what the sheet of the same person shows, in the same order. */
export function labelingTasks(items: readonly SheetItem[], coder: string): string {
  const tasks = items.map(({ key, shown }) => ({ data: { item: key.item, coder, ...shown } }))
  return `${JSON.stringify(tasks, null, 2)}\n`
}

/** The labeling configuration (https://labelstud.io/tags/): choices on what a claim says, or events to write. */
export function labelingConfig(unit: SampledUnit): string {
  return [
    '<View>',
    '  <Header value="$title"/>',
    '  <Text name="where" value="$outlet $published"/>',
    '  <Text name="before" value="$before"/>',
    '  <Text name="sentence" value="$sentence"/>',
    '  <Text name="after" value="$after"/>',
    ...(unit === 'claim' ? claimControls() : sentenceControls()).map((line) => `  ${line}`),
    '  <TextArea name="note" toName="sentence" placeholder="note" rows="1"/>',
    '</View>',
    '',
  ].join('\n')
}

function claimControls(): string[] {
  return judgedFields.flatMap((field) => [
    field === 'event'
      ? '<Header value="Does the sentence state an event of PLOVER at the marked words?"/>'
      : `<Text name="${field}" value="${field}: $${field}"/>`,
    ...choices(answerColumn(field), Object.values(labelAnswers)),
  ])
}

function sentenceControls(): string[] {
  const events = Array.from({ length: eventsInLabelStudio }, (_, index) => index + 1)
  return [
    ...choices('none', [noEvent]),
    ...events.flatMap((event) => [
      `<Header value="Event ${event}"/>`,
      ...choices(numbered('type', event), typesToWrite),
      ...(['mode', 'actor', 'recipient', 'date', 'speaker'] as const).map(
        (field) =>
          `<TextArea name="${numbered(field, event)}" toName="sentence" placeholder="${field}" rows="1" maxSubmissions="1"/>`,
      ),
      ...choices(numbered('modality', event), modalities),
      ...choices(numbered('polarity', event), polarities),
    ]),
  ]
}

function choices(name: string, values: readonly string[]): string[] {
  return [
    `<Choices name="${name}" toName="sentence" choice="single" showInline="true">`,
    ...values.map((value) => `  <Choice value="${value}"/>`),
    '</Choices>',
  ]
}
