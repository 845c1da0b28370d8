import type { AskAnswer, ReadName } from '../../../model/api/ask.ts'
import { useNavigation } from '../../app/navigation.ts'
import { Button, TextButton } from '../../ui/Button.tsx'
import { PanelPart } from '../../ui/PanelFrame.tsx'
import { partNames, questionParts } from './questionParts.ts'
import type { PartKind } from './questionParts.ts'
import { withoutWords, withWords } from './reask.ts'

/** As forms, not only colours: the same that mark the roles in a sentence. */
const partStyles: Record<PartKind, string> = {
  asked: 'mark-speaker',
  name: 'mark-actor',
  event: 'mark-trigger',
  relation: 'mark-trigger',
  date: 'mark-recipient',
  place: 'mark-recipient',
  unknown: 'mark-hedge',
}

/** How a question was understood, word by word, and the ways to ask it differently. */
export function HowRead({ answer }: { answer: AskAnswer }) {
  const { ask } = useNavigation()
  const { question, reading, notes } = answer
  const parts = questionParts(answer)
  const found = answer.outcome === 'answered'
  const limits = [reading?.date ?? null, reading?.place ?? null].filter((words) => words !== null)
  return (
    <PanelPart title="How it was read">
      <p className="font-serif text-[1.125rem]" dir="auto">
        {parts.map(({ start, text, as }) =>
          as === null ? (
            text
          ) : (
            <mark key={start} className={partStyles[as]} title={partNames[as]}>
              {text}
            </mark>
          ),
        )}
      </p>
      <p className="sr-only">
        {parts.flatMap(({ text, as }) => (as === null ? [] : [`${text}: ${partNames[as]}.`])).join(' ')}
      </p>
      {notes.length > 0 && (
        <ul className="mt-2 list-disc space-y-0.5 pl-5 text-[0.8125rem] text-quiet">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {reading?.names
        .filter((name) => name.others.length > 0)
        .map((name) => (
          <Others key={name.start} name={name} onAsk={(words) => ask(withWords(question, name, words))} />
        ))}
      {!found && limits.length > 0 && (
        <div className="mt-3 flex flex-wrap gap-1.5">
          {limits.map((words) => (
            <Button key={words.start} onClick={() => ask(withoutWords(question, words))}>
              Ask without “{words.text}”
            </Button>
          ))}
        </div>
      )}
      {reading?.statement !== null && reading !== null && (
        <details className="mt-2 text-[0.8125rem] text-quiet">
          <summary className="w-fit py-1 hover:text-ink">As a statement that was coded</summary>
          <p className="rounded-lg bg-well px-3 py-2">
            “{reading.statement}” The invented name stands where the question asks; the sentence is coded by
            the same rules as those of the articles.
          </p>
        </details>
      )}
    </PanelPart>
  )
}

function Others({ name, onAsk }: { name: ReadName; onAsk: (words: string) => void }) {
  return (
    <p className="mt-2 flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm">
      <span className="text-quiet">“{name.text}” may also be</span>
      {name.others.map((other) => (
        <TextButton key={other.id} className="py-1.5 md:py-0" onClick={() => onAsk(other.name)}>
          {other.name}
        </TextButton>
      ))}
    </p>
  )
}
