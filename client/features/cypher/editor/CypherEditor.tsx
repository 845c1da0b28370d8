import {
  acceptCompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { bracketMatching, indentUnit } from '@codemirror/language'
import { linter, lintKeymap } from '@codemirror/lint'
import { EditorState, Prec, StateEffect } from '@codemirror/state'
import { EditorView, keymap, lineNumbers, placeholder } from '@codemirror/view'
import { useEffect, useLayoutEffect, useRef } from 'react'
import type { CypherSchemaAnswer } from '../../../../model/api/console.ts'
import { cypherCompletion } from './completion.ts'
import { cypherHighlighting } from './highlighting.ts'
import type { LanguageWorkers } from './languageWorkers.ts'
import { editorTheme } from './theme.ts'

/** How long the reader must pause before the statement is checked, in milliseconds. */
const lintAfter = 150

/** The statement stayed, but what it may name did not. */
const checkAgain = StateEffect.define<unknown>()

type Properties = {
  text: string
  /** The names of parameters that have a value. */
  parameters: readonly string[]
  workers: LanguageWorkers
  /** What the workers have learnt last. */
  known: CypherSchemaAnswer | undefined
  /** Gives the parent the editor, to insert names and to show places; null when it goes. */
  onReady: (editor: EditorView | null) => void
  onChange: (text: string) => void
  onRun: () => void
}

/** The Cypher editor: colours at once, completion and findings from the workers. */
export function CypherEditor({ text, parameters, workers, known, onReady, onChange, onRun }: Properties) {
  const host = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView>(null)
  const firstText = useRef(text)
  const latest = useRef({ parameters, onChange, onRun })
  useLayoutEffect(() => {
    latest.current = { parameters, onChange, onRun }
  }, [parameters, onChange, onRun])

  useEffect(() => {
    if (host.current === null) return undefined
    const editor = new EditorView({
      parent: host.current,
      state: EditorState.create({
        doc: firstText.current,
        extensions: [
          Prec.highest(
            keymap.of([
              {
                key: 'Mod-Enter',
                run: () => {
                  latest.current.onRun()
                  return true
                },
              },
              { key: 'Tab', run: acceptCompletion },
            ]),
          ),
          keymap.of([
            ...closeBracketsKeymap,
            ...completionKeymap,
            ...historyKeymap,
            ...lintKeymap,
            ...defaultKeymap,
          ]),
          history(),
          lineNumbers(),
          bracketMatching(),
          closeBrackets(),
          indentUnit.of('  '),
          EditorView.lineWrapping,
          placeholder('MATCH (actor:Person) RETURN actor.name LIMIT 10'),
          cypherHighlighting,
          cypherCompletion(workers),
          linter((editor) => findingsOf(editor, workers, latest.current.parameters), {
            delay: lintAfter,
            needsRefresh: ({ transactions }) =>
              transactions.some(({ effects }) => effects.some((effect) => effect.is(checkAgain))),
          }),
          editorTheme,
          EditorView.contentAttributes.of({
            'aria-label': 'Cypher statement',
            'aria-describedby': 'cypher-keys',
            spellcheck: 'false',
          }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) latest.current.onChange(update.state.doc.toString())
          }),
        ],
      }),
    })
    view.current = editor
    onReady(editor)
    return () => {
      view.current = null
      onReady(null)
      editor.destroy()
    }
  }, [workers, onReady])

  useEffect(() => {
    const editor = view.current
    if (editor === null || editor.state.doc.toString() === text) return
    editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: text } })
  }, [text])

  const names = parameters.join(' ')
  useEffect(() => {
    view.current?.dispatch({ effects: checkAgain.of([names, known]) })
  }, [names, known])

  return (
    <div
      ref={host}
      className="h-44 min-h-32 resize-y overflow-hidden rounded-lg border border-line focus-within:border-accent focus-within:outline-2 focus-within:outline-offset-1 focus-within:outline-accent"
    />
  )
}

async function findingsOf(editor: EditorView, workers: LanguageWorkers, parameters: readonly string[]) {
  const { length } = editor.state.doc
  const found = await workers.lint(editor.state.doc.toString(), parameters)
  return (found ?? []).map(({ start, end, severity, message }) => ({
    from: Math.min(start, length),
    to: Math.min(Math.max(end, start), length),
    severity,
    message,
  }))
}

/** Puts words where the caret is, in the place of what is selected, and goes there. */
export function insertAtCaret(editor: EditorView, words: string): void {
  editor.dispatch(editor.state.replaceSelection(words), { userEvent: 'input', scrollIntoView: true })
  editor.focus()
}

/** Selects a span and brings it into sight. */
export function showSpan(editor: EditorView, { start, end }: { start: number; end: number }): void {
  const { length } = editor.state.doc
  editor.dispatch({
    selection: { anchor: Math.min(start, length), head: Math.min(end, length) },
    scrollIntoView: true,
  })
  editor.focus()
}
