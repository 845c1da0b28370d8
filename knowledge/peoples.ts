import { countryOfDemonym } from './countries.ts'
import { words } from './phrases.ts'

/** Peoples, faiths and ways of life whose plural names people together ("Kurds", "Sunni Arabs", "Christians"). */
const peoples: ReadonlySet<string> = new Set(
  words(`kurd, arab, sunni, shia, shiite, shi'ite, muslim, christian, jew, hindu, buddhist, sikh, yazidi, yezidi, druze, alawite,
    copt, catholic, protestant, orthodox, mormon, scientologist, quaker, evangelical, uyghur, uighur, rohingya, tamil, sinhalese,
    tutsi, hutu, hazara, pashtun, tajik, uzbek, turkmen, turkoman, chechen, ingush, tatar, abkhaz, ossetian, armenian, azeri,
    serb, croat, bosniak, albanian, roma, gypsy, basque, catalan, corsican, fleming, walloon, scot, berber, tuareg, hausa, fulani,
    yoruba, igbo, zulu, xhosa, oromo, amhara, tigrayan, somali, masalit, dinka, nuer, kikuyu, luo, maasai, karen, kachin, shan,
    mon, hmong, han, tibetan, mongol, maori, aboriginal, inuit, sami, cherokee, navajo, sioux, maya, quechua, aymara, mapuche,
    balochi, baloch, sindhi, punjabi, bengali, kashmiri, naga, latino, hispanic, european, asian, african, westerner, easterner,
    northerner, southerner, islamist, jihadi, loyalist, unionist, nationalist, republican, communist, liberal, conservative,
    socialist, democrat, monarchist, anarchist, foreigner, expatriate, overseas, native, londoner, parisian, muscovite,
    new yorker, berliner, palestinian, israeli, gazan, kosovar, crimean, taiwanese, hongkonger, hong konger, cossack`),
)

/** Whether a plural noun names a people or the citizens of a country: "Kurds", "Britons", "Afghans". */
export function isPeople(word: string): boolean {
  const folded = word.toLowerCase()
  if (!folded.endsWith('s')) return folded === 'roma' || folded === 'rohingya'
  return peoples.has(folded.slice(0, -1)) || countryOfDemonym(folded) !== null
}
