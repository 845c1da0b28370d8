import type { PlaceCount } from '../../cypher/derive/places.ts'
import type { StoredProperties } from '../../cypher/load/load-rows.ts'

/** What a place is called and where it lies by most of the claims; ties go to the first by its words. */
export function describePlace(rows: readonly [PlaceCount, ...PlaceCount[]]): StoredProperties {
  const best = rows.reduce((best, row) =>
    row.count > best.count || (row.count === best.count && rank(row) < rank(best)) ? row : best,
  )
  const { name, country, lat, lon, precision } = best
  return { name, country, lat, lon, precision }
}

function rank({ name, country, lat, lon, precision }: PlaceCount): string {
  return JSON.stringify([name, country, lat, lon, precision])
}
