import { z } from 'zod'
import { Sector } from '../model/plover/sectors.ts'
import { byWord, words, wordSet } from './phrases.ts'

/** What an organisation is, as common nouns say it: "the airline", "the charity", "the union". */
const BodyKind = z.object({
  kind: z.string().min(1),
  /** The wider kinds whose nouns are said of it as well: an airline is a company. */
  within: z.array(z.string()),
  /** What names of such bodies look like, where names tell. */
  named: z.instanceof(RegExp).nullable(),
  /** The sector that tells of it. */
  sector: Sector.nullable(),
})
type BodyKind = z.infer<typeof BodyKind>

const rows: readonly (readonly [string, string, Sector | null, string, RegExp | null])[] = [
  [
    'company',
    'group',
    'BUS',
    `company, firm, corporation, manufacturer, carmaker, automaker, maker, retailer, conglomerate, producer, supplier, exporter,
     importer, brewer, developer, builder, shipbuilder, shipyard, steelmaker, drugmaker, chipmaker, planemaker, distributor,
     utility, consultancy, startup, start-up, business, giant, chain, insurer, subsidiary, multinational, contractor, refiner,
     supermarket, operator`,
    /\b(?:company|corporation|corp|inc|ltd|limited|llc|plc|gmbh|ag|holdings?|industries|motors|technologies|systems|enterprises)\.?$/iu,
  ],
  ['airline', 'company', null, 'airline, carrier', /\b(?:airlines?|airways)\b/iu],
  ['bank', 'company', null, 'bank, lender', /\b(?:bank|reserve)\b/iu],
  [
    'newspaper',
    'medium',
    'JRN',
    'newspaper, daily, weekly, paper, tabloid, magazine',
    /\b(?:times|post|herald|tribune|guardian|journal|gazette|daily|newspaper|telegraph|mirror|courier|observer)\b/iu,
  ],
  [
    'broadcaster',
    'medium',
    null,
    'broadcaster, station, channel, radio',
    /\b(?:bbc|cnn|television|broadcasting|tv|radio|nhk|kbs|jazeera)\b/iu,
  ],
  ['medium', '', null, 'outlet, website', null],
  ['union', 'group', 'LAB', 'union, federation', /\b(?:union|federation|confederation|league)\b/iu],
  [
    'charity',
    'group',
    'NGO',
    'charity, foundation, ngo, non-profit, nonprofit',
    /\b(?:charity|foundation)\b/iu,
  ],
  ['watchdog', 'group', 'NGO', 'watchdog, think-tank', /\b(?:watch|observatory|monitor)\b/iu],
  [
    'party',
    'group',
    'PTY',
    'party',
    /\b(?:party|democrats|likud|congress|fatah|movement|conservatives|labour|greens|republicans)\b/iu,
  ],
  ['armed', 'group', 'REB', 'militia, insurgency', /\b(?:brigades?|militia|resistance)\b/iu],
  ['church', '', 'REL', 'church, diocese', /\b(?:church|diocese)\b/iu],
  ['club', '', null, 'club, team, side', /\bteam|club|\bunited$|\bfc\b/iu],
  ['university', '', null, 'university, institute', /\b(?:university|college|institute)\b/iu],
  ['school', '', null, 'school, academy, college', /\b(?:school|academy|instituto|college)\b/iu],
  ['museum', '', null, 'museum, gallery', /\b(?:museum|gallery)\b/iu],
  ['hospital', '', null, 'hospital, clinic', /\b(?:hospital|clinic)\b/iu],
  ['ministry', '', null, 'ministry, department', /ministry|department|office$/iu],
  [
    'agency',
    '',
    null,
    'agency, bureau, authority, service, regulator, office',
    /agency|commission|administration|bureau|authority|service|kcna|tass|reuters|xinhua|yonhap|afp|iaea|associated press|news/iu,
  ],
  ['court', '', null, 'court, tribunal', /\b(?:court|tribunal)\b/iu],
  ['council', '', null, 'council', /\bcouncil\b/iu],
  ['committee', '', null, 'committee, panel', /\bcommittee\b/iu],
  ['commission', '', null, 'commission', /\bcommission\b/iu],
  [
    'parliament',
    '',
    null,
    'parliament, assembly, senate, legislature',
    /\b(?:parliament|assembly|duma|knesset|rada|congress|bundestag|senate)\b/iu,
  ],
  ['army', '', null, 'army, military', /\b(?:army|forces)\b/iu],
  ['alliance', '', null, 'alliance, coalition', /\b(?:alliance|nato|coalition)\b/iu],
  ['bloc', '', null, 'bloc', /\b(?:union|asean|nato|brics|mercosur|ecowas)\b/iu],
  ['force', '', null, 'force', /\bforce\b/iu],
  ['project', '', null, 'project', /\bproject\b/iu],
  ['exchange', '', null, 'exchange, bourse', /\b(?:exchange|bourse)\b/iu],
  ['association', 'group', null, 'association', /\b(?:association|federation|society)\b/iu],
]

const bodyKinds: readonly BodyKind[] = rows.map(([kind, within, sector, , named]) =>
  BodyKind.parse({ kind, within: words(within), sector, named }),
)

const kindByNoun = byWord(rows.map(([kind, , , nouns]): [string, string] => [kind, nouns]))

/** Nouns that are said of organisations of many kinds, but not of organs of a state, courts or schools. */
export const looseBodyNouns: ReadonlySet<string> = wordSet(
  'group, organization, organisation, body, network, movement, institution',
)

/** Kinds that a name need not show: any name may be that of a company. Foundations are called so. */
const unshownKinds: ReadonlySet<string> = wordSet('company, airline, charity, watchdog, armed, association')

/** Whether a noun can be said of a body whose name does not show what it is. */
export const needNotShow = (noun: string): boolean =>
  looseBodyNouns.has(noun) || (noun !== 'foundation' && unshownKinds.has(kindOfBody(noun) ?? ''))

/** The kind that a noun names itself, or null. */
export function kindOfBody(noun: string): string | null {
  return kindByNoun.get(noun) ?? null
}

/** The kinds that a noun can be said of: its own and those within it; "group" is said of all within "group". */
export function kindsSaidBy(noun: string): ReadonlySet<string> {
  const own = looseBodyNouns.has(noun) ? 'group' : kindOfBody(noun)
  if (own === null) return new Set()
  const closer = bodyKinds
    .filter(({ kind, within }) => kind === own || within.includes(own))
    .map(({ kind }) => kind)
  return new Set(
    bodyKinds
      .filter(({ kind, within }) => closer.includes(kind) || within.some((wider) => closer.includes(wider)))
      .map(({ kind }) => kind),
  )
}

/** The kinds that a name shows: "Lanian Workers' Union" is a union. */
export function kindsShownBy(name: string): string[] {
  return bodyKinds.filter(({ named }) => named?.test(name) === true).map(({ kind }) => kind)
}

/** The kinds that sectors tell: who is of the business sector is a company. */
export function kindsOfSectors(sectors: ReadonlySet<Sector>): string[] {
  return bodyKinds.filter(({ sector }) => sector !== null && sectors.has(sector)).map(({ kind }) => kind)
}

/** Kinds that have names only in their own place: a town's paper is not called by the town's name. */
export const localKinds = wordSet('newspaper, broadcaster, university, school, hospital, club, court')

/** Kinds of which names stand behind the noun only rarely. */
export const seldomNamed = wordSet(`
  office, service, department, body, institution, network, council, committee, panel, team, side, institute, authority,
  regulator, assembly, senate, legislature, parliament, exchange, army, military, force, project, movement, giant, chain,
  operator, court
`)

/** Nouns of companies that are said of persons as well: "the film producer Anu Tamm". */
export const alsoPersons = wordSet(`
  producer, developer, builder, contractor, supplier, distributor, exporter, importer, brewer, operator, maker, vendor,
  refiner, insurer, lender
`)
