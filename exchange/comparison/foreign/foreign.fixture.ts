import { polecatColumns } from './polecat.ts'

type GdeltInput = {
  id?: string
  day?: string
  source?: string
  target?: string
  code?: string
  quadClass?: string
  added?: string
  version?: '1.0' | '2.0'
}

/** An invented line of a GDELT event file; added on its own day unless told otherwise. */
export function gdeltLine(input: GdeltInput = {}): string {
  const { day = '20250812', version = '2.0', added = version === '2.0' ? `${day}001500` : day } = input
  const cells = Array.from({ length: version === '2.0' ? 61 : 58 }, () => '')
  cells[0] = input.id ?? '1'
  cells[1] = day
  cells[7] = input.source ?? 'PRK'
  cells[17] = input.target ?? 'RUS'
  cells[26] = input.code ?? '042'
  cells[29] = input.quadClass ?? '1'
  cells[version === '2.0' ? 59 : 56] = added
  cells[version === '2.0' ? 60 : 57] = 'https://example.org/report'
  return cells.join('\t')
}

export const icewsHead =
  'Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude'

/** An invented line of an ICEWS file. */
export function icewsLine(
  input: { id?: string; day?: string; source?: string; target?: string; code?: string } = {},
): string {
  const cells = Array.from({ length: 20 }, () => '')
  cells[0] = input.id ?? '1'
  cells[1] = input.day ?? '2015-03-31'
  cells[4] = input.source ?? 'North Korea'
  cells[6] = input.code ?? '042'
  cells[10] = input.target ?? 'Russian Federation'
  return cells.join('\t')
}

export const polecatHead = polecatColumns.join('\t')

/** An invented line of a POLECAT file. */
export function polecatLine(input: Partial<Record<string, string>> = {}): string {
  const given: Partial<Record<string, string>> = {
    'Event ID': '1',
    'Event Date': '2023-03-31',
    'Event Type': 'CONSULT',
    'Actor Country': 'PRK',
    'Recipient Country': 'RUS',
    'Publication Date': '2023-04-01',
    ...input,
  }
  return polecatColumns.map((name) => given[name] ?? 'None').join('\t')
}
