import { useQuery } from '@tanstack/react-query'
import type { EditorView } from '@codemirror/view'
import { Play, Square } from 'lucide-react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { cypherSchemaQuery } from '../../api/cypher-queries.ts'
import { useNavigation } from '../../app/navigation.ts'
import { Button } from '../../ui/Button.tsx'
import { PanelFrame } from '../../ui/PanelFrame.tsx'
import { Trouble } from '../../ui/States.tsx'
import { useStatementInAddress } from './address.ts'
import { useDraft } from './draft.ts'
import { CypherEditor, insertAtCaret, showSpan } from './editor/CypherEditor.tsx'
import { languageWorkers, useLanguage } from './editor/languageWorkers.ts'
import type { Refusal } from './editor/language.ts'
import { Library } from './library/Library.tsx'
import { useHistory } from './library/useHistory.ts'
import { Parameters } from './parameters/Parameters.tsx'
import { readRows } from './parameters/rows.ts'
import { Outcome } from './result/Outcome.tsx'
import { useRun } from './useRun.ts'

/** The Cypher room: a statement, its parameters, and what the graph answers. */
export default function CypherRoom() {
  const { openHome } = useNavigation()
  const schema = useQuery(cypherSchemaQuery())
  const [workers] = useState(languageWorkers)
  const view = useRef<EditorView>(null)
  const onReady = useCallback((editor: EditorView | null) => {
    view.current = editor
  }, [])
  const insert = useCallback((words: string) => {
    if (view.current !== null) insertAtCaret(view.current, words)
  }, [])
  const show = useCallback((span: { start: number; end: number }) => {
    if (view.current !== null) showSpan(view.current, span)
  }, [])
  const { query, parameters, setQuery, setParameters, take } = useDraft()
  const keep = useStatementInAddress()
  const { run, checked, start, cancel } = useRun()
  const { history, add: remember, clear: forget } = useHistory()
  const asked = useAskedParameters(query)
  const { params, troubles } = useMemo(() => readRows(parameters), [parameters])
  const names = useMemo(() => Object.keys(params), [params])
  const missing = asked.filter((name) => !parameters.some((row) => row.name === name))

  useEffect(() => {
    if (schema.data !== undefined) workers.learn(schema.data)
  }, [schema.data, workers])

  const isOff = schema.data?.console.on === false
  const obstacle = isOff
    ? 'The console is off.'
    : query.trim() === ''
      ? 'There is no statement yet.'
      : troubles.size > 0
        ? 'A parameter has no good value.'
        : null
  const runIt = async (): Promise<void> => {
    if (obstacle !== null) return
    const statement = { query, params }
    await start(statement, {
      check: async () => {
        const read = await workers.read(query)
        return read.refusal ?? lackOf(read.parameters, params)
      },
      onSend: () => {
        keep(statement)
        remember(statement)
      },
    })
  }
  return (
    <PanelFrame eyebrow="Cypher" title="Ask the graph in its own language" onClose={openHome}>
      {schema.isError && <Trouble error={schema.error} onRetry={() => void schema.refetch()} />}
      {isOff && <ConsoleOff why={schema.data?.console.why ?? null} />}
      <div className="@container mt-4">
        <div className="grid gap-x-6 gap-y-6 @2xl:grid-cols-[minmax(0,1fr)_15.5rem]">
          <div className="min-w-0">
            <CypherEditor
              text={query}
              parameters={names}
              workers={workers}
              known={schema.data}
              onReady={onReady}
              onChange={setQuery}
              onRun={() => void runIt()}
            />
            <p id="cypher-keys" className="sr-only">
              Control or Command with Enter runs the statement. Control with Space asks for completions. Tab
              leaves the editor; while completions are open it takes one, Escape closes them.
            </p>
            <div className="mt-2 flex flex-wrap items-center gap-1.5">
              {run.state === 'running' || checked.state === 'checking' ? (
                <Button onClick={cancel}>
                  <Square size={14} aria-hidden="true" /> Cancel
                </Button>
              ) : (
                <Button
                  kind="primary"
                  disabled={obstacle !== null}
                  title={obstacle ?? 'Run the statement (Ctrl + Enter)'}
                  onClick={() => void runIt()}
                >
                  <Play size={14} aria-hidden="true" /> Run
                </Button>
              )}
              <p className={`ml-1 text-[0.8125rem] text-quiet ${obstacle === null ? 'max-md:hidden' : ''}`}>
                {obstacle ?? <Keys />}
              </p>
            </div>
            <WithoutLanguage />
            <Parameters rows={parameters} troubles={troubles} missing={missing} onChange={setParameters} />
          </div>
          <Library
            schema={schema}
            statement={{ query, params }}
            history={history}
            onForget={forget}
            onTake={take}
            onInsert={insert}
          />
        </div>
        <Outcome run={run} checked={checked} query={query} limits={schema.data?.limits} onShow={show} />
      </div>
    </PanelFrame>
  )
}

/** That nothing helps to write at the moment. */
function WithoutLanguage() {
  const isMissing = useLanguage((state) => state.isMissing)
  return (
    <output className="mt-1.5 block text-[0.8125rem] text-warn empty:hidden">
      {isMissing &&
        'Completion and checking did not load. They are tried again when you write on; statements can be run all the same.'}
    </output>
  )
}

/** A parameter that the statement asks for and that has no value. */
function lackOf(asked: readonly string[], params: Record<string, unknown>): Refusal | null {
  const lacking = asked.find((name) => !Object.hasOwn(params, name))
  if (lacking === undefined) return null
  return { start: 0, end: 0, message: `The statement asks for $${lacking}: give it a value first.` }
}

function Keys() {
  return (
    <>
      <kbd className="rounded border border-line bg-well px-1.5 py-0.5 font-mono text-xs">Ctrl + Enter</kbd>{' '}
      runs,{' '}
      <kbd className="rounded border border-line bg-well px-1.5 py-0.5 font-mono text-xs">Ctrl + Space</kbd>{' '}
      completes
    </>
  )
}

/** Why no statement is taken, and what the person who runs Dramatis can do about it. */
function ConsoleOff({ why }: { why: string | null }) {
  return (
    <div className="mt-4 rounded-xl bg-well px-4 py-3 text-sm">
      <p className="font-semibold">The console is off on this server</p>
      <p className="mt-1 text-quiet">
        {why ?? 'It did not say why.'} Whoever runs Dramatis can give it a database user that only reads
        (NEO4J_CONSOLE_USERNAME and NEO4J_CONSOLE_PASSWORD). The schema can be read meanwhile, and statements
        can be written, checked and kept.
      </p>
    </div>
  )
}

/** The parameters that a statement asks for, a moment after the reader stopped typing. */
function useAskedParameters(query: string): readonly string[] {
  const [asked, setAsked] = useState<readonly string[]>([])
  useEffect(() => {
    let isCurrent = true
    const timer = setTimeout(() => {
      void languageWorkers()
        .read(query)
        .then(({ parameters }) => {
          if (isCurrent) setAsked([...new Set(parameters)])
        })
    }, 300)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [query])
  return asked
}
