import type { CypherSchemaAnswer } from '../../../../model/api/console.ts'

/** Something that may stand at the caret. */
export type CypherCompletion = {
  label: string
  insert: string
  /** A property that the node or relationship before the caret has. */
  isOwn: boolean
  kind: 'label' | 'type' | 'property' | 'function' | 'procedure' | 'keyword' | 'name'
  /** The signature of a function or procedure, or nothing. */
  detail: string
  /** What it means in our graph, in a sentence; or nothing. */
  meaning: string
}

/** A span of the statement (UTF-16) with what is wrong there. */
export type CypherMistake = { start: number; end: number; severity: 'error' | 'warning'; message: string }

/** Why the console would refuse a statement, and where. */
export type Refusal = { start: number; end: number; message: string }

/** What is known about Cypher and our graph, in a worker. */
export type CypherLanguage = {
  learn: (schema: CypherSchemaAnswer) => void
  complete: (text: string, caret: number, isAsked: boolean) => CypherCompletion[]
  /** `parameters` are the names that have a value. */
  lint: (text: string, parameters: readonly string[]) => CypherMistake[]
  /** What decides whether a statement is sent: a refusal, and the parameters that it asks for. */
  read: (text: string) => { refusal: Refusal | null; parameters: string[] }
}
