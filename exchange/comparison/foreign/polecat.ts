import { EventType } from '../../../model/plover/event-types.ts'
import { mayBeSymmetric } from '../../../model/plover/symmetric.ts'
import { countriesMeant, isEmpty } from './countries.ts'
import { dayOf, leftOut, malformed } from './foreign-row.ts'
import type { ForeignFormat, ForeignRow } from './foreign-row.ts'
import { columnsOf, columnsWith } from './head.ts'

/** The forty columns of a POLECAT file (doi:10.7910/DVN/AJGVIT), for those files whose first line names more than they have. */
export const polecatColumns =
  'Event ID,Event Date,Event Type,Event Mode,Event Intensity,Quad Code,Contexts,Actor Name,Actor Country,Actor COW,Primary Actor Sector,Actor Sectors,Actor Title,Actor Name Raw,Wikipedia Actor ID,Recipient Name,Recipient Country,Recipient COW,Primary Recipient Sector,Recipient Sectors,Recipient Title,Recipient Name Raw,Wikipedia Recipient ID,Placename,City,District,Province,Country,Latitude,Longitude,GeoNames ID,Raw Placename,Feature Type,Source,Publication Date,Story People,Story Organizations,Story Locations,Language,Version'.split(
    ',',
  )

/** Names of types in drafts of PLOVER. */
const olderTypes: Readonly<Record<string, EventType>> = { DEMAND: 'REQUEST', DISAPPROVE: 'ACCUSE' }

/** The weekly and yearly files of POLECAT: tab-separated, columns named in the first line, PLOVER types. */
export const polecat: ForeignFormat = {
  name: 'polecat',
  title: 'POLECAT',
  reciprocalMeetings: false,
  open: ([head = []]) => {
    // Some weeks of 2018–2023 name a column of headlines and more that their rows do not have.
    const excess = columnsOf(head)('Headline') >= 0
    const column = columnsWith(
      excess ? polecatColumns : head,
      ['Event Date', 'Event Type', 'Actor Country', 'Recipient Country'],
      'POLECAT',
    )
    const places = {
      id: column('Event ID'),
      day: column('Event Date'),
      type: column('Event Type'),
      actors: [column('Actor Country'), column('Actor COW')],
      recipients: [column('Recipient Country'), column('Recipient COW')],
      mode: column('Event Mode'),
      recipientName: column('Recipient Name'),
      published: column('Publication Date'),
    }
    return {
      skip: 1,
      notes: excess
        ? ['The first line names more columns than the rows have; they are read as those of POLECAT.']
        : [],
      read: (cells) => readRow(cells, places),
    }
  },
}

type Places = {
  id: number
  day: number
  type: number
  actors: readonly number[]
  recipients: readonly number[]
  mode: number
  recipientName: number
  published: number
}

function readRow(cells: readonly string[], places: Places): ForeignRow {
  const at = (column: number): string => cells[column] ?? ''
  const needed = Math.max(places.day, places.type, ...places.actors, ...places.recipients)
  if (cells.length <= needed)
    return malformed(`${cells.length} columns, too few for all that the first line names`)
  // Days of events are found in the text and lie anywhere; what the table covers are days of publication.
  const published = dayOf(at(places.published))
  if (isEmpty(at(places.day).trim()))
    return { ...leftOut('without a date'), ...(published === null ? {} : { covered: published }) }
  const day = dayOf(at(places.day))
  if (day === null) return malformed(`no day such as 2023-03-31 in Event Date, "${at(places.day)}"`)
  const covered = { covered: published ?? day }
  const word = at(places.type).toUpperCase()
  const type = EventType.safeParse(olderTypes[word] ?? word)
  if (!type.success)
    return { ...malformed(`no type of PLOVER in Event Type, "${at(places.type)}"`), ...covered }
  const sources = countriesIn(places.actors.map(at))
  const targets = countriesIn(places.recipients.map(at))
  return {
    kind: 'event',
    id: at(places.id),
    day,
    type: type.data,
    sources: sources.countries,
    targets: targets.countries,
    symmetric:
      [places.recipientName, ...places.recipients].every((column) => isEmpty(at(column).trim())) &&
      mayBeSymmetric(type.data, at(places.mode).toLowerCase()),
    unknown: [...sources.unknown, ...targets.unknown],
    meeting: null,
    url: null,
    ...covered,
  }
}

/** Several are parted by semicolons. The number of COW speaks where the code says nothing. */
function countriesIn(cells: readonly string[]): { countries: string[]; unknown: string[] } {
  const meant = cells.map((cell) =>
    countriesMeant(cell.split(/[;|]/u).map((one) => one.trim().replace(/\.0$/u, ''))),
  )
  return (
    meant.find(({ countries }) => countries.length > 0) ?? {
      countries: [],
      unknown: meant.flatMap(({ unknown }) => unknown),
    }
  )
}
