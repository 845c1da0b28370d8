import { expect, it } from 'vitest'
import { countries, countryNamed, countryOf, countryOfDemonym } from './countries.ts'

it.each([
  ['U.S.', 'USA'],
  ['UK', 'GBR'],
  ['Britain', 'GBR'],
  ['DPRK', 'PRK'],
  ['Republic of Korea', 'KOR'],
  ['Türkiye', 'TUR'],
  ["Côte d'Ivoire", 'CIV'],
  ['Kosovo', 'KOS'],
])('%s is %s', (name, code) => {
  expect(countryNamed(name)?.code).toBe(code)
})

it.each([
  ['Russian', 'RUS'],
  ['Iraqis', 'IRQ'],
  ['South Korean', 'KOR'],
  ['Dutch', 'NLD'],
  ['Britons', 'GBR'],
])('%s belongs to %s', (word, code) => {
  expect(countryOfDemonym(word)?.code).toBe(code)
})

it('knows the capital and numbers of a country', () => {
  expect(countryOf('KOR')).toMatchObject({
    name: 'South Korea',
    capital: { name: 'Seoul', latitude: 37.566, longitude: 126.978 },
    cow: '732',
    gleditschWard: '732',
  })
  expect(countryOf('DEU')).toMatchObject({ cow: '255', gleditschWard: '260' })
})

/** ISO 3166-1 alpha-3, all 249, as the Maintenance Agency of ISO 3166 lists them. */
const iso3166 = `
ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN BES BFA BGD BGR BHR BHS BIH BLM BLR BLZ
BMU BOL BRA BRB BRN BTN BVT BWA CAF CAN CCK CHE CHL CHN CIV CMR COD COG COK COL COM CPV CRI CUB CUW CXR CYM CYP CZE DEU
DJI DMA DNK DOM DZA ECU EGY ERI ESH ESP EST ETH FIN FJI FLK FRA FRO FSM GAB GBR GEO GGY GHA GIB GIN GLP GMB GNB GNQ GRC
GRD GRL GTM GUF GUM GUY HKG HMD HND HRV HTI HUN IDN IMN IND IOT IRL IRN IRQ ISL ISR ITA JAM JEY JOR JPN KAZ KEN KGZ KHM
KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAC MAF MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG
MNP MOZ MRT MSR MTQ MUS MWI MYS MYT NAM NCL NER NFK NGA NIC NIU NLD NOR NPL NRU NZL OMN PAK PAN PCN PER PHL PLW PNG POL
PRI PRK PRT PRY PSE PYF QAT REU ROU RUS RWA SAU SDN SEN SGP SGS SHN SJM SLB SLE SLV SMR SOM SPM SRB SSD STP SUR SVK SVN
SWE SWZ SXM SYC SYR TCA TCD TGO THA TJK TKL TKM TLS TON TTO TUN TUR TUV TWN TZA UGA UKR UMI URY USA UZB VAT VCT VEN VGB
VIR VNM VUT WLF WSM YEM ZAF ZMB ZWE
`
  .trim()
  .split(/\s+/u)

it('has every country and territory of ISO 3166-1, and Kosovo', () => {
  expect(iso3166).toHaveLength(249)
  expect(countries.map(({ code }) => code).toSorted()).toEqual([...iso3166, 'KOS'].toSorted())
})

it('takes no name for a territory that mostly means something else', () => {
  expect(['Jersey', 'Saint Martin', 'South Georgia', 'Antarctica'].map(countryNamed)).toEqual([
    null,
    null,
    null,
    null,
  ])
  expect(
    ['Bailiwick of Jersey', 'Guernsey', 'Wallis and Futuna'].map((name) => countryNamed(name)?.code),
  ).toEqual(['JEY', 'GGY', 'WLF'])
  expect(countryOf('JEY')?.name).toBe('Jersey')
})

it('has each code once and a capital for every state', () => {
  expect(new Set(countries.map((country) => country.code)).size).toBe(countries.length)
  expect(countries.filter((country) => country.independent && country.capital === null)).toEqual([])
})
