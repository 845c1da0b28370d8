/**
 * Actors that are in the world's news every day, the most frequent first: that two reports name one of them says little. From
 * general knowledge; only the rough order matters (docs/decisions/event-clustering.md).
 */
export const oftenNamed: readonly string[] = [
  'country:USA',
  'country:RUS',
  'country:CHN',
  'country:UKR',
  'country:ISR',
  'org:united-nations',
  'country:GBR',
  'org:european-union',
  'country:FRA',
  'country:DEU',
  'country:IRN',
  'country:IND',
  'country:JPN',
  'org:nato',
  'country:TUR',
  'country:KOR',
  'country:PRK',
  'country:PAK',
  'country:SYR',
  'country:PSE',
  'country:SAU',
  'country:ITA',
  'country:ESP',
  'country:AUS',
  'country:CAN',
  'country:BRA',
  'country:MEX',
  'country:EGY',
  'country:TWN',
  'country:ZAF',
  'country:NGA',
  'country:POL',
  'org:un-security-council',
]

const ranks = new Map(oftenNamed.map((key, index) => [key, oftenNamed.length - index]))

/** How often an actor is in the news: 0 for all but a few, the highest for the most frequent. */
export function newsRank(key: string): number {
  return ranks.get(key) ?? 0
}
