import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { countryOfAlpha2 } from '../../knowledge/countries.ts'
import { exitCodes, Failure } from '../../model/failure.ts'
import type { ImportedEntity } from '../../model/imported-entity.ts'

const Values = z.array(z.string()).default([])

/** An entity of FollowTheMoney as OpenSanctions and Aleph write it, one a line. Properties we have no use for are left. */
const Entity = z.object({
  id: z.string().min(1),
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

const types: Readonly<Record<string, ImportedEntity['type']>> = {
  Person: 'person',
  Organization: 'organization',
  Company: 'organization',
  LegalEntity: 'organization',
  PublicBody: 'organization',
  Country: 'country',
}

/** More names than this help nobody. */
const mostNames = 20

/**
 * The entities of a file of JSON lines, in their order, with null for a line that we have no use for: a payment, an address, an
 * entity without a name in Latin letters. Reads line by line. Throws a `Failure` for a file that cannot be read and for
 * a line that is no entity.
 */
export async function* readEntityFile(path: string): AsyncGenerator<ImportedEntity | null> {
  const lines = createInterface({
    input: createReadStream(path, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  })
  let number = 0
  try {
    for await (const line of lines) {
      number += 1
      if (line.trim() !== '') yield entityOfLine(line, `${path}, line ${number}`)
    }
  } catch (error) {
    if (error instanceof Failure) throw error
    const reason =
      error instanceof Error && 'code' in error && error.code === 'ENOENT'
        ? 'there is no such file'
        : 'it cannot be read'
    throw new Failure(`${path}: ${reason}.`, exitCodes.usage)
  } finally {
    lines.close()
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
  const type = types[schema]
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
  /^[\p{Script=Latin}\p{P}\p{N}\p{M}\s&]+$/u.test(name) && /\p{L}{2}/u.test(name)

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
