import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { AskAnswer } from '../../model/api/ask.ts'
import { CypherAnswer } from '../../model/api/console.ts'
import { NeighboursAnswer } from '../../model/api/resources.ts'

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
const [, block = ''] = /Which actors are linked[^\n]*\n\n```sh\n([\s\S]*?)```/u.exec(readme) ?? []
const curls = block.replaceAll('\\\n', ' ').trim().split('\n')

/** What a curl of the README is answered by a server, by its address, its headers and its body. */
async function answerOf(server: string, curl: string): Promise<unknown> {
  const [, path = ''] = /http:\/\/127\.0\.0\.1:4600([^' ]*)/u.exec(curl) ?? []
  const headers = Array.from(curl.matchAll(/-H '([\w-]+): ([^']+)'/gu), ([, name = '', value = '']) => [
    name,
    value,
  ])
  const [, body] = / -d '([^']*)'/u.exec(curl) ?? []
  const answer = await fetch(server + path, {
    headers: Object.fromEntries(headers),
    ...(body === undefined ? {} : { method: 'POST', body }),
  })
  if (!answer.ok) throw new Error(`${path} answers ${answer.status}: ${await answer.text()}`)
  return answer.json()
}

const Told = z.object({ result: z.object({ content: z.tuple([z.object({ text: z.string() })]) }) })

/** Whom each way gives, in the order of their names. */
type Named = Record<'resource' | 'cypher' | 'english' | 'assistant', string[]>

/** The actors that a server gives for the question that the README asks as a resource, in Cypher, in English and over MCP. */
export async function fourWays(server: string): Promise<Named> {
  const [resource, cypher, english, assistant] = await Promise.all(
    curls.map((curl) => answerOf(server, curl)),
  )
  const { items } = NeighboursAnswer.parse(resource)
  const names = items.map((item) => item.actor.name).toSorted()
  const [{ text }] = Told.parse(assistant).result.content
  return {
    resource: names,
    cypher: CypherAnswer.parse(cypher)
      .rows.map(([name]) => String(name))
      .toSorted(),
    english: AskAnswer.parse(english)
      .rows.flatMap((row) => (row.kind === 'actor' ? [row.actor.name] : []))
      .toSorted(),
    assistant: names.filter((name) => text.includes(name)),
  }
}
