import { createReadStream } from 'node:fs'
import { z } from 'zod'
import { countryOfAlpha2 } from '../../knowledge/countries.ts'
import { exitCodes, Failure } from '../../model/failure.ts'
import type { ImportedEntity } from '../../model/imported-entity.ts'
import { maximumArticleBytes } from './limits.ts'
import { linesOf } from './lines.ts'
import { reasonOf } from './refusal.ts'

const Values = z.array(z.string()).default([])

/** An entity of FollowTheMoney as OpenSanctions and Aleph write it, one a line. Properties we have no use for are left. */
const Entity = z.object({
  id: z.string().min(1).max(1000),
  schema: z.string(),
  caption: z.string().nullish(),
  properties: z
    .object({
      name: Values,
      alias: Values,
      country: Values,
      nationality: Values,
      citizenship: Values,
      jurisdiction: Values,
      mainCountry: Values,
      wikidataId: Values,
    })
    .prefault({}),
  /** Only OpenSanctions says which of its sources an entity stands in. */
  datasets: z.array(z.string()).optional(),
})

const types: ReadonlyMap<string, ImportedEntity['type']> = new Map([
  ['Person', 'person'],
  ['Organization', 'organization'],
  ['Company', 'organization'],
  ['LegalEntity', 'organization'],
  ['PublicBody', 'organization'],
  ['Country', 'country'],
])

/** More names than this help nobody. */
const mostNames = 20
/** A longer one is no name but a text. */
const longestName = 300

/**
 * The entities of a file of JSON lines, in their order, with null for a line that we have no use for: a payment, an address, an
 * entity without a name in Latin letters. Reads line by line. Throws a `Failure` for a file that cannot be read and for
 * a line that is no entity.
 */
export async function* readEntityFile(path: string): AsyncGenerator<ImportedEntity | null> {
  try {
    for await (const { number, bytes } of linesOf(createReadStream(path), maximumArticleBytes)) {
      const place = `${path}, line ${number}`
      if (bytes === null)
        throw new Failure(`${place} is longer than ${maximumArticleBytes} bytes.`, exitCodes.usage)
      yield entityOfLine(new TextDecoder().decode(bytes), place)
    }
  } catch (error) {
    if (error instanceof Error && 'syscall' in error)
      throw new Failure(`${path}: ${reasonOf(error)}`, exitCodes.usage, { cause: error })
    throw error
  }
}

function entityOfLine(line: string, place: string): ImportedEntity | null {
  const entity = Entity.safeParse(parsed(line, place))
  if (!entity.success)
    throw new Failure(
      `${place} is no FollowTheMoney entity: it needs id, schema and properties.`,
      exitCodes.usage,
    )
  const { id, schema, caption, properties, datasets } = entity.data
  const type = types.get(schema)
  const names = [...new Set([caption ?? '', ...properties.name, ...properties.alias])].filter(isLatin)
  const [name, ...others] = names
  if (type === undefined || name === undefined) return null
  return {
    id,
    type,
    name,
    names: others.slice(0, mostNames),
    country: countryIn(properties),
    wikidata: [...properties.wikidataId, id].find((value) => /^Q\d+$/u.test(value)) ?? null,
    openSanctions: datasets === undefined ? null : id,
  }
}

function parsed(line: string, place: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new Failure(`${place} is no JSON.`, exitCodes.usage)
  }
}

const isLatin = (name: string) =>
  name.length <= longestName &&
  /^[\p{Script=Latin}\p{P}\p{N}\p{M}\s&]+$/u.test(name) &&
  /\p{L}{2}/u.test(name)

/** One country that all its properties agree on, or none. */
function countryIn(properties: z.infer<typeof Entity>['properties']): string | null {
  const { country, nationality, citizenship, jurisdiction, mainCountry } = properties
  const codes = new Set(
    [...country, ...nationality, ...citizenship, ...jurisdiction, ...mainCountry].map(
      (code) => countryOfAlpha2(code)?.code ?? null,
    ),
  )
  const [code = null] = codes
  return codes.size === 1 ? code : null
}
