import type { UseQueryResult } from '@tanstack/react-query'
import { Tabs } from 'radix-ui'
import { useState } from 'react'
import type { CypherRequest, CypherSchemaAnswer } from '../../../../model/api/console.ts'
import { Button } from '../../../ui/Button.tsx'
import { Answer, Empty } from '../../../ui/States.tsx'
import { examples } from './examples.ts'
import type { Ran } from './history.ts'
import { SavedQueries } from './SavedQueries.tsx'
import { SchemaList } from './SchemaList.tsx'
import { StatementList } from './StatementList.tsx'

const shelves = ['Examples', 'Schema', 'Saved', 'History'] as const

/** What helps to write a statement: examples, the schema, what was kept, what was run. */
export function Library({
  schema,
  statement,
  history,
  onForget,
  onTake,
  onInsert,
}: {
  schema: UseQueryResult<CypherSchemaAnswer>
  statement: CypherRequest
  history: readonly Ran[]
  onForget: () => void
  onTake: (statement: CypherRequest) => void
  onInsert: (words: string) => void
}) {
  const [shelf, setShelf] = useState<string>('Examples')
  return (
    <Tabs.Root value={shelf} onValueChange={setShelf} className="min-w-0">
      <Tabs.List
        aria-label="Help with the statement"
        className="flex gap-3.5 overflow-x-auto border-b border-line"
      >
        {shelves.map((name) => (
          <Tabs.Trigger
            key={name}
            value={name}
            className="-mb-px min-h-11 border-b-2 border-transparent text-[0.8125rem] font-medium whitespace-nowrap text-quiet data-[state=active]:border-accent data-[state=active]:text-ink md:min-h-9"
          >
            {name}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      <div className="scroll-calm max-h-72 overflow-y-auto pt-2">
        <Tabs.Content value="Examples" tabIndex={-1} className="outline-none">
          <StatementList
            label="Examples"
            items={examples.map((example) => ({
              ...example,
              key: example.question,
              title: example.question,
            }))}
            onTake={onTake}
          />
        </Tabs.Content>
        <Tabs.Content value="Schema" tabIndex={-1} className="outline-none">
          <Answer query={schema} what="the schema">
            {(answer) => <SchemaList schema={answer} onInsert={onInsert} />}
          </Answer>
        </Tabs.Content>
        <Tabs.Content value="Saved" tabIndex={-1} className="outline-none">
          <SavedQueries statement={statement} />
        </Tabs.Content>
        <Tabs.Content value="History" tabIndex={-1} className="outline-none">
          {history.length === 0 ? (
            <Empty>Statements that you run are kept here, in this browser: the last fifty.</Empty>
          ) : (
            <>
              <StatementList
                label="History"
                items={history.map((ran) => ({
                  ...ran,
                  key: `${ran.at} ${ran.query}`,
                  title: ran.query.trim().replaceAll(/\s+/gu, ' '),
                  aside: new Date(ran.at).toLocaleString('en-GB', {
                    dateStyle: 'medium',
                    timeStyle: 'short',
                  }),
                }))}
                onTake={onTake}
              />
              <Button kind="quiet" className="-ml-2.5" onClick={onForget}>
                Clear the history
              </Button>
            </>
          )}
        </Tabs.Content>
      </div>
    </Tabs.Root>
  )
}
