import { foldName, words, wordSet } from './phrases.ts'

/** The United States, each once. Ours, from general knowledge. */
export const americanStates = words(`
Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, Idaho,
Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota,
Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina,
North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas,
Utah, Vermont, Virginia, Washington, West Virginia, Wisconsin, Wyoming
`)

/** States whose name means another place or a government by itself. */
const alsoElsewhere: ReadonlySet<string> = new Set(['Georgia', 'New York', 'Washington'])
const namedAsRegions = americanStates.filter((state) => !alsoElsewhere.has(state))

/** Continents, seas, provinces and other places that are never actors. Ours, from general knowledge. */
const regions = words(`
Africa, Asia, Europe, Antarctica, Oceania, North America, South America, Latin America, Central America, Middle East,
Central Asia, Southeast Asia, South Asia, East Asia, Northeast Asia, North Africa, West Africa, East Africa, Sub-Saharan
Africa, Horn of Africa, Sahel, Maghreb, Levant, Balkans, Caucasus, South Caucasus, Scandinavia, Baltics, Baltic states,
Western Europe, Eastern Europe, Central Europe, Caribbean, Pacific, Asia-Pacific, Indo-Pacific, Arctic, Mediterranean,
Korean Peninsula, Korean peninsula, Taiwan Strait, South China Sea, East China Sea, Yellow Sea, Sea of Japan, East Sea,
Black Sea, Red Sea, Baltic Sea, Caspian Sea, Arabian Sea, Arabian Gulf, Persian Gulf, Gulf of Oman, Gulf of Aden, Gulf,
Strait of Hormuz, Bab el-Mandeb, Suez Canal, Panama Canal, English Channel, Mediterranean Sea, Atlantic, Atlantic Ocean,
Pacific Ocean, Indian Ocean, Arctic Ocean, Bering Strait, Tigris, Euphrates, Nile, Danube, Rhine, Jordan River, Dnipro,
Crimea, Donbas, Donbass, Donetsk region, Luhansk region, Kursk region, Transnistria, Abkhazia, South Ossetia,
Nagorno-Karabakh, Chechnya, Dagestan, Siberia, Tatarstan, Kashmir, Jammu and Kashmir, Punjab, Xinjiang, Tibet, Inner
Mongolia, Gaza Strip, Gaza, West Bank, East Jerusalem, Golan Heights, Sinai, Kurdistan, Iraqi Kurdistan, Anbar, Nineveh,
Darfur, Tigray, Amhara, Oromia, Kordofan, North Kivu, South Kivu, Ituri, Katanga, Cabo Delgado, Rakhine, Shan State,
Helmand, Balochistan, Sindh, Khyber Pakhtunkhwa, Waziristan, Aceh, Papua, Mindanao, Okinawa, Hokkaido, Guangdong, Sichuan,
Catalonia, Basque Country, Bavaria, Saxony, Lombardy, Tuscany, Sicily, Sardinia, Corsica, Brittany, Normandy, Flanders,
Wallonia, Vojvodina, Republika Srpska, Galicia, Andalusia, New England, Midwest, Silicon Valley, Wall Street,
Washington State, Washington D.C., New South Wales, Queensland, Victoria, Tasmania, Western Australia, South Australia,
Ontario, Quebec, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, Newfoundland, Yukon, Nunavut,
Manhattan, Brooklyn, Queens, Bronx, Staten Island, Long Island, Long Beach, Alaska Peninsula, Cornwall, Kent, Essex,
Yorkshire, Lancashire, Ulster, Galilee, Negev, Kosovo Polje, Demilitarized Zone, DMZ, Green Zone, Red Square
`)

const americanStateNames = new Set(americanStates.map(foldName))
const folded = new Set([...regions, ...namedAsRegions].map(foldName))

/** Whether a name is a region, sea, province or state of a federation. */
export function isRegion(name: string): boolean {
  return folded.has(foldName(name))
}

/** All folded region names, for phrase matching. */
export function regionNames(): ReadonlySet<string> {
  return folded
}

/** Whether a name is one of the United States (a sign that "Georgia" beside it is another). */
export function isAmericanState(name: string): boolean {
  return americanStateNames.has(foldName(name))
}

/** Nouns that names of places end with. */
export const placeNouns = wordSet(`
  town, city, county, street, avenue, boulevard, road, square, park, island, islands, airport, river, lake, bay, hall,
  station, bridge, beach, hill, hills, mountain, mountains, valley, desert, village, province, district, peninsula,
  strait, sea, ocean, harbour, harbor, port, center, centre, stadium, arena, house, palace, castle, tower, building,
  springs, falls, heights, university, territory, state, land, coast, forest, region, west, east, north, south
`)
