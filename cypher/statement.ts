import { readFileSync } from 'node:fs'

/** One Cypher statement: its name (the file) and its text. */
export type Statement = { readonly name: string; readonly text: string }

/**
 * Reads a statement from its `.cypher` file beside the typed function that runs it. A line `//> name` is a slot: it is
 * replaced by the fragment of that name, which must come from cypher/filters/ or a fixed table, never from request text.
 * Throws when a slot has no fragment or a fragment no slot.
 */
export function loadStatement(file: URL, fragments: Readonly<Record<string, string>> = {}): Statement {
  const name = file.pathname.split('/').at(-1) ?? file.pathname
  return fillStatement({ name, text: readFileSync(file, 'utf8').trim() }, fragments)
}

/** Fills the slots of an already loaded statement. */
export function fillStatement(statement: Statement, fragments: Readonly<Record<string, string>>): Statement {
  const used = new Set<string>()
  const text = statement.text.replaceAll(/^[ \t]*\/\/> ?([\w-]+)[ \t]*$/gmu, (slot, name: string) => {
    const fragment = fragments[name]
    if (fragment === undefined) return slot
    used.add(name)
    return fragment
  })
  const unused = Object.keys(fragments).filter((name) => !used.has(name))
  if (unused.length > 0) throw new Error(`${statement.name} has no slot for ${unused.join(', ')}`)
  return { name: statement.name, text }
}
