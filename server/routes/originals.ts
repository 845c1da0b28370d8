import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { articleText } from '../../cypher/queries/articles.ts'
import { fileTypes } from '../../ingest/index.ts'
import type { Originals } from '../../ingest/index.ts'
import { IdParams, NoQuery } from '../../model/api/queries.ts'
import type { Original } from '../../model/api/resources.ts'
import { slug } from '../../model/slug.ts'
import type { GraphAccess } from '../graph-access.ts'
import { samples } from '../openapi/sample-ids.ts'
import { parse } from '../operation.ts'
import type { Operation } from '../operation.ts'
import { ApiProblem } from '../problems/problem.ts'

/** The file or page that an article was read from, as it was. */
export function originalRoutes(access: GraphAccess, originals: Originals | null): Operation[] {
  return [
    {
      id: 'readOriginal',
      method: 'get',
      path: '/api/articles/:id/original',
      summary: 'The file or page that an article was read from, as it was, to be saved',
      params: IdParams,
      query: NoQuery,
      answer: null,
      otherTypes: Object.keys(fileTypes),
      kept: false,
      examples: [{ title: 'The file of one article', params: { id: samples.article } }],
      respond: async (request, response) => {
        const { id } = parse(IdParams, request.params, 'address')
        parse(NoQuery, request.query, 'query')
        const { found } = await access.read((reader) => articleText(reader, id))
        if (found === null) throw new ApiProblem('not-found', `No article has the id ${id}.`)
        const { fileHash, fileType } = found.whole
        if (fileHash === null || fileType === null)
          throw new ApiProblem('not-found', 'No file is known that this article was read from.')
        const file = (await originals?.find(fileHash)) ?? null
        if (file === null)
          throw new ApiProblem(
            'not-found',
            `The file that this article was read from (SHA-256 ${fileHash}) is not kept on this machine.`,
          )
        response.attachment(`${nameOf(found.article.title, fileHash)}${endingOf(fileType)}`)
        response.set({
          'Content-Type': fileType,
          'Content-Length': String(file.bytes),
          // Anybody may have written it: it is to be saved, and where something opens it, to do nothing.
          'Content-Security-Policy': "sandbox; default-src 'none'",
          'X-Content-Type-Options': 'nosniff',
        })
        await pipeline(createReadStream(file.path), response)
      },
    },
  ]
}

/** What an article's page says of the file. */
export async function originalOf(
  { fileHash, fileType }: { fileHash: string | null; fileType: string | null },
  originals: Originals | null,
): Promise<Original | null> {
  if (fileHash === null || fileType === null) return null
  const file = (await originals?.find(fileHash)) ?? null
  return { hash: fileHash, type: fileType, bytes: file?.bytes ?? null }
}

function endingOf(type: string): string {
  return Object.entries(fileTypes).find(([known]) => known === type)?.[1] ?? ''
}

function nameOf(title: string | null, hash: string): string {
  const plain = slug(title ?? '')
    .replaceAll(/[^a-z0-9-]/gu, '')
    .slice(0, 60)
  return plain === '' ? hash.slice(0, 16) : plain
}
