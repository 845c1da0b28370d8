import { CypherLanguageService, parseParameters } from '@neo4j-cypher/language-support'
import type { CompletionItem, SyntaxDiagnostic } from '@neo4j-cypher/language-support'
import { expose } from 'comlink'
import type { CypherSchemaAnswer } from '../../model/api/console.ts'
import type { CypherCompletion, CypherLanguage, CypherMistake } from '../features/cypher/editor/language.ts'
import { ownersAt } from '../features/cypher/editor/owners.ts'
import { refusalOf } from '../features/cypher/editor/refusal.ts'
import { cypherVocabulary } from './cypher-vocabulary.ts'
import type { CypherVocabulary } from './cypher-vocabulary.ts'

const service = new CypherLanguageService({ consoleCommandsEnabled: false })
let vocabulary: CypherVocabulary | null = null

/** What the editor asks about a statement; the parser is too heavy for the thread that draws. */
const language: CypherLanguage = {
  learn: (schema: CypherSchemaAnswer) => {
    vocabulary = cypherVocabulary(schema)
    // The parser builds its tables while it reads its first statement.
    service.autocomplete('MATCH (actor:', vocabulary.schema, { caretPosition: 13 })
  },

  complete: (text, caret, isAsked) => {
    if (vocabulary === null) return []
    const known = vocabulary
    const own = new Set(ownersAt(text.slice(0, caret)).flatMap((owner) => known.properties.get(owner) ?? []))
    return service
      .autocomplete(text, known.schema, { caretPosition: caret, manual: isAsked })
      .filter((item) => !known.isRefused(item.label))
      .map((item) => completionOf(item, known, own))
  },

  lint: (text, parameters) => {
    if (vocabulary === null || text.trim() === '') return []
    const known = vocabulary
    const given = Object.fromEntries(parameters.map((name) => [name, '']))
    const { diagnostics } = service.lint(text, { ...known.schema, parameters: given })
    const refusal = refusalOf(tokensOf(text), known.procedures)
    return [
      ...(refusal === null ? [] : [{ ...refusal, severity: 'error' } as const]),
      ...diagnostics.flatMap((found) => mistakeOf(found, known)),
    ]
  },

  read: (text) => ({
    refusal: refusalOf(tokensOf(text), vocabulary?.procedures ?? []),
    parameters: parseParameters(text, false),
  }),
}
expose(language)

function tokensOf(text: string) {
  return service.highlightSyntax(text).map(({ token, tokenType, position }) => ({
    text: token,
    type: tokenType,
    start: position.startOffset,
  }))
}

function completionOf(
  item: CompletionItem,
  known: CypherVocabulary,
  own: ReadonlySet<string>,
): CypherCompletion {
  const meaning =
    known.meanings.get(item.label) ?? (typeof item.documentation === 'string' ? item.documentation : '')
  return {
    label: item.label,
    insert: item.insertText ?? item.label,
    kind: known.kindOf(item),
    isOwn: own.has(item.label),
    detail: item.signature ?? '',
    meaning,
  }
}

function mistakeOf(found: SyntaxDiagnostic, known: CypherVocabulary): CypherMistake[] {
  const message = known.wordsOf(typeof found.message === 'string' ? found.message : found.message.value)
  if (message === null) return []
  return [{ ...found.offsets, severity: found.severity === 1 ? 'error' : 'warning', message }]
}
