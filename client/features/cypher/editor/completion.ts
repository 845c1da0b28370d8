import { autocompletion } from '@codemirror/autocomplete'
import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete'
import type { Extension } from '@codemirror/state'
import type { CypherCompletion } from './language.ts'
import type { LanguageWorkers } from './languageWorkers.ts'

/** Names of our graph come before words of the language. */
const boosts: Record<CypherCompletion['kind'], number> = {
  name: 4,
  label: 3,
  type: 3,
  property: 2,
  procedure: 1,
  function: 0,
  keyword: 0,
}
const ownBoost = 50
const kindWords: Record<CypherCompletion['kind'], string> = {
  name: '',
  label: 'label',
  type: 'relationship type',
  property: 'property',
  procedure: 'procedure',
  function: 'function',
  keyword: '',
}

/** Completion from the live schema. */
export function cypherCompletion(workers: LanguageWorkers): Extension {
  return autocompletion({
    override: [(context) => completionsAt(context, workers)],
    activateOnTypingDelay: 30,
    icons: false,
  })
}

async function completionsAt(
  context: CompletionContext,
  workers: LanguageWorkers,
): Promise<CompletionResult | null> {
  const word = context.matchBefore(/[\p{L}\p{N}_]*$/u)
  const from = word?.from ?? context.pos
  const before = context.state.sliceDoc(Math.max(0, from - 1), from)
  if (!context.explicit && from === context.pos && !/[:.$|&!]/u.test(before)) return null
  const found = await workers.complete(context.state.doc.toString(), context.pos, context.explicit)
  if (context.aborted || found.length === 0) return null
  return { from, options: found.map(optionOf), validFor: /^[\p{L}\p{N}_]*$/u }
}

function optionOf({ label, insert, isOwn, kind, detail, meaning }: CypherCompletion): Completion {
  return {
    label,
    apply: insert,
    type: kind,
    boost: boosts[kind] + (isOwn ? ownBoost : 0),
    detail: kindWords[kind],
    ...(detail === '' && meaning === '' ? {} : { info: () => explanation(detail, meaning) }),
  }
}

function explanation(detail: string, meaning: string): HTMLElement {
  const box = document.createElement('div')
  if (detail !== '') box.append(Object.assign(document.createElement('code'), { textContent: detail }))
  if (meaning !== '') box.append(Object.assign(document.createElement('p'), { textContent: meaning }))
  return box
}
