import { writeImported } from '../cypher/load/imported.ts'
import type { Graph } from '../cypher/connection.ts'
import { countryNamed } from '../knowledge/countries.ts'
import { parsePersonName, personSlug } from '../knowledge/person-name.ts'
import type { ImportedEntity } from '../model/imported-entity.ts'
import { countryKey, namedKey } from '../model/slug.ts'
import { nameBlock } from './derive/identity/name-blocks.ts'
import { readEntityFile } from './read/entity-file.ts'

const entitiesAtOnce = 500

/** How many lines were read, and how many of them were somebody whom an article can name. */
export type ImportTally = { readonly lines: number; readonly entities: number }

/**
 * Takes the entities of a FollowTheMoney file (OpenSanctions, Aleph) into the graph: what they add to actors of the same name is
 * derived afterwards. Streams; importing again replaces what had the same id. Throws a `Failure` for a faulty file, with
 * what was read before it kept.
 */
export async function importEntities(
  graph: Graph,
  path: string,
  options: { signal?: AbortSignal; report?: (tally: ImportTally) => void } = {},
): Promise<ImportTally> {
  let [lines, entities] = [0, 0]
  let page: (ImportedEntity & { block: string })[] = []
  const flush = async () => {
    if (page.length > 0) await writeImported(graph, page)
    page = []
    options.report?.({ lines, entities })
  }
  for await (const entity of readEntityFile(path)) {
    options.signal?.throwIfAborted()
    lines += 1
    const block = entity === null ? null : blockOf(entity)
    if (entity === null || block === null) continue
    entities += 1
    page.push({ ...entity, block })
    if (page.length === entitiesAtOnce) await flush()
  }
  await flush()
  return { lines, entities }
}

/** The block of the key that an article gives to whom it calls so. */
function blockOf({ type, name }: ImportedEntity): string | null {
  if (type === 'person') {
    const parsed = parsePersonName(name)
    return parsed.given.length === 0 ? null : nameBlock({ key: `person:${personSlug(parsed)}`, readings: [] })
  }
  if (type === 'organization') return nameBlock({ key: namedKey('org', name), readings: [] })
  const country = countryNamed(name)
  return country === null ? null : nameBlock({ key: countryKey(country.code), readings: [] })
}
