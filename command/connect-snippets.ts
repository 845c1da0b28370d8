import type { ConnectionDetails } from '../engines/index.ts'

/** What the snippets ask: the actors that take part in most events. */
const question =
  'MATCH (actor:Actor) RETURN actor.name AS name, actor.degree AS events ORDER BY events DESC LIMIT 5'

/** A few lines that reach the graph from one program, ready to be pasted. */
export type Snippet = { readonly for: string; readonly text: string }

/** Snippets for Neo4j Browser, Python and R. `page` is the address of the explorer, whose API the one for R asks. */
export function connectSnippets(
  { uri, username, database, password }: ConnectionDetails,
  page: string,
): Snippet[] {
  const secret =
    'file' in password
      ? { imports: 'from pathlib import Path', read: `Path(${quoted(password.file)}).read_text().strip()` }
      : { imports: 'import os', read: `os.environ[${quoted(password.variable)}]` }
  return [
    {
      for: 'Neo4j Browser',
      text: `:server connect
// Connect URL  ${uri}
// Database     ${database}
// Username     ${username}
// Password     ${'file' in password ? `the one line of ${password.file}` : `that of ${password.variable}`}
${question}`,
    },
    {
      for: 'Python',
      text: `# pip install neo4j pandas
${secret.imports}
from neo4j import GraphDatabase, Result

password = ${secret.read}
with GraphDatabase.driver(${quoted(uri)}, auth=(${quoted(username)}, password)) as driver:
    frame = driver.execute_query(
        ${quoted(question)},
        database_=${quoted(database)},
        routing_="r",
        result_transformer_=Result.to_df,
    )
print(frame)`,
    },
    {
      for: 'R',
      text: `# No package but curl on the machine; "dramatis up" has to run. The console answers, which only reads.
ask <- function(query) {
  body <- tempfile(fileext = ".json")
  writeLines(sprintf('{"query": %s}', encodeString(query, quote = '"')), body)
  read.csv(pipe(paste(
    "curl -s -H 'Content-Type: application/json' -H 'Accept: text/csv' -d", shQuote(paste0("@", body)),
    ${quoted(`${page}/api/cypher`)}
  )), fileEncoding = "UTF-8-BOM")
}
print(ask(${quoted(question)}))`,
    },
  ]
}

/** A text as JavaScript, Python and R write it. */
const quoted = (text: string): string => JSON.stringify(text)
