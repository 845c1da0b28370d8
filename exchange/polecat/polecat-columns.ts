/**
 * The columns of the published POLECAT files in their order, as those files write them (POLECAT Weekly Data, Harvard Dataverse,
 * doi:10.7910/DVN/AJGVIT; docs/formats.md says by which readings of them). The older yearly files call the fifth `Intensity`.
 */
export const polecatColumns = [
  'Event ID',
  'Event Date',
  'Event Type',
  'Event Mode',
  'Event Intensity',
  'Quad Code',
  'Contexts',
  'Actor Name',
  'Actor Country',
  'Actor COW',
  'Primary Actor Sector',
  'Actor Sectors',
  'Actor Title',
  'Actor Name Raw',
  'Wikipedia Actor ID',
  'Recipient Name',
  'Recipient Country',
  'Recipient COW',
  'Primary Recipient Sector',
  'Recipient Sectors',
  'Recipient Title',
  'Recipient Name Raw',
  'Wikipedia Recipient ID',
  'Placename',
  'City',
  'District',
  'Province',
  'Country',
  'Latitude',
  'Longitude',
  'GeoNames ID',
  'Raw Placename',
  'Feature Type',
  'Source',
  'Publication Date',
  'Story People',
  'Story Organizations',
  'Story Locations',
  'Language',
  'Version',
] as const
export type PolecatColumn = (typeof polecatColumns)[number]

/** What we do not know is left empty. */
export type PolecatRow = Readonly<Partial<Record<PolecatColumn, string | number | null>>>

/** The cells of a row in the order of the columns. */
export function polecatCells(row: PolecatRow): (string | number | null)[] {
  return polecatColumns.map((column) => row[column] ?? null)
}
