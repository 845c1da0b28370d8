import { Download } from 'lucide-react'
import { Tabs } from 'radix-ui'
import { memo, useState } from 'react'
import type { CypherAnswer, CypherRequest, CypherSchemaAnswer } from '../../../../model/api/console.ts'
import { Badge } from '../../../ui/Badge.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Empty } from '../../../ui/States.tsx'
import { download, fileName } from '../../export/download.ts'
import { csvOf } from './csv.ts'
import { ResultGraph } from './ResultGraph.tsx'
import { ResultJson } from './ResultJson.tsx'
import { outcomeWords, rowObjects, statementWords } from './resultRows.ts'
import { ResultTable } from './ResultTable.tsx'

const trigger =
  '-mb-px min-h-11 border-b-2 border-transparent text-sm font-medium text-quiet data-[state=active]:border-accent data-[state=active]:text-ink md:min-h-9'

/** The rows as a table, a graph and JSON, and the way to take them along; not drawn anew while the reader types. */
export const Results = memo(function Results({
  statement,
  answer,
  milliseconds,
  limits,
}: {
  statement: CypherRequest
  answer: CypherAnswer
  /** There and back, as the reader waited. */
  milliseconds: number
  limits: CypherSchemaAnswer['limits'] | undefined
}) {
  const [tab, setTab] = useState('table')
  const { nodes, relationships } = answer.graph
  return (
    <section aria-label="Results">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <output className="text-sm font-medium" title={`${milliseconds} ms with the way there and back`}>
          {outcomeWords(answer)}
        </output>
        {answer.truncated !== null && (
          <Badge tone="warn">
            {answer.truncated === 'rows'
              ? `cut at the limit of ${limits?.rows.toLocaleString('en') ?? ''} rows`
              : `cut at the limit of ${Math.round((limits?.bytes ?? 0) / 1e6)} MB`}
          </Badge>
        )}
        {answer.rows.length > 0 && (
          <div className="ml-auto flex gap-1.5">
            <Button onClick={() => save('csv', 'text/csv', csvOf(answer.columns, answer.rows))}>
              <Download size={14} aria-hidden="true" /> CSV
            </Button>
            <Button
              onClick={() => save('json', 'application/json', JSON.stringify(rowObjects(answer), null, 2))}
            >
              <Download size={14} aria-hidden="true" /> JSON
            </Button>
          </div>
        )}
      </div>
      {answer.rows.length === 0 ? (
        <Empty>No rows: nothing in the graph is as the statement says.</Empty>
      ) : (
        <Tabs.Root value={tab} onValueChange={setTab} className="mt-2">
          <Tabs.List aria-label="Results as" className="mb-3 flex gap-5 border-b border-line">
            <Tabs.Trigger value="table" className={trigger}>
              Table
            </Tabs.Trigger>
            <Tabs.Trigger value="graph" className={trigger}>
              Graph{' '}
              <span className="text-xs font-normal text-quiet">
                {nodes.length.toLocaleString('en')}
                <span className="sr-only"> nodes</span>
              </span>
            </Tabs.Trigger>
            <Tabs.Trigger value="json" className={trigger}>
              JSON
            </Tabs.Trigger>
          </Tabs.List>
          <Tabs.Content value="table" tabIndex={-1} className="outline-none">
            <ResultTable answer={answer} />
          </Tabs.Content>
          <Tabs.Content value="graph" tabIndex={-1} className="outline-none">
            <ResultGraph nodes={nodes} relationships={relationships} statement={statementWords(statement)} />
          </Tabs.Content>
          <Tabs.Content value="json" tabIndex={-1} className="outline-none">
            <ResultJson answer={answer} />
          </Tabs.Content>
        </Tabs.Root>
      )}
    </section>
  )
})

function save(extension: string, type: string, text: string): void {
  const name = fileName('Rows of a Cypher query', new Date().toISOString(), extension)
  download(name, new Blob([text], { type: `${type};charset=utf-8` }))
}
