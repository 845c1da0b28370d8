import { memo, useState } from 'react'
import type { CypherSchemaAnswer } from '../../../../model/api/console.ts'
import { Empty } from '../../../ui/States.tsx'
import { entriesOf, matching } from './schemaEntries.ts'
import type { SchemaEntry } from './schemaEntries.ts'

/** Labels, relationship types and their properties, with counts and meanings; a click inserts the name. */
export const SchemaList = memo(function SchemaList({
  schema,
  onInsert,
}: {
  schema: CypherSchemaAnswer
  onInsert: (words: string) => void
}) {
  const [words, setWords] = useState('')
  const entries = matching(entriesOf(schema), words)
  const parts = [
    { title: 'Labels', members: entries.filter(({ kind }) => kind === 'label') },
    { title: 'Relationship types', members: entries.filter(({ kind }) => kind === 'type') },
  ]
  return (
    <>
      <input
        type="search"
        aria-label="Find a label, type or property"
        placeholder="Find a name"
        className="min-h-11 w-full rounded-lg border border-line bg-page px-2.5 text-[0.8125rem] md:min-h-9"
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      {entries.length === 0 && <Empty>No name or meaning has these words.</Empty>}
      {parts.map(
        ({ title, members }) =>
          members.length > 0 && (
            <section key={title} className="mt-3">
              <h3 className="mb-1 text-xs font-semibold text-quiet">{title}</h3>
              <ul aria-label={title}>
                {members.map((entry) => (
                  <Entry key={entry.name} entry={entry} isOpen={words !== ''} onInsert={onInsert} />
                ))}
              </ul>
            </section>
          ),
      )}
    </>
  )
})

function Entry({
  entry,
  isOpen,
  onInsert,
}: {
  entry: SchemaEntry
  isOpen: boolean
  onInsert: (words: string) => void
}) {
  return (
    <li>
      <div className="flex items-baseline gap-2">
        <NameButton words={entry.insert} name={entry.name} onInsert={onInsert} />
        <span className="ml-auto shrink-0 text-xs text-quiet tabular-nums">
          {entry.count.toLocaleString('en')}
          <span className="sr-only"> in the graph</span>
        </span>
      </div>
      <p className="text-xs leading-snug text-quiet">{entry.meaning}</p>
      {entry.properties.length > 0 && (
        <details open={isOpen} className="mb-1.5 text-xs">
          <summary className="w-fit py-1 text-quiet hover:text-ink">
            {entry.properties.length} {entry.properties.length === 1 ? 'property' : 'properties'}
            <span className="sr-only"> of {entry.name}</span>
          </summary>
          <ul className="mb-1 border-l border-line pl-2.5">
            {entry.properties.map((property) => (
              <li key={property.name} className="py-0.5 leading-snug">
                <NameButton words={property.name} name={property.name} onInsert={onInsert} />{' '}
                <span className="text-quiet">
                  {property.kind}. {property.meaning}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}

function NameButton({
  words,
  name,
  onInsert,
}: {
  words: string
  name: string
  onInsert: (words: string) => void
}) {
  return (
    <button
      type="button"
      title={`Insert ${words}`}
      className="min-h-11 rounded px-0.5 text-left font-mono text-xs font-medium break-all hover:bg-well hover:text-accent md:min-h-6"
      onClick={() => onInsert(words)}
    >
      {name}
    </button>
  )
}
