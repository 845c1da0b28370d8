import { words } from '../../../knowledge/phrases.ts'

/** Words that taggers take for names although they name no actor: days, months, forms of address, abbreviations, roles. */
export const neverNames: ReadonlySet<string> = new Set(
  words(`monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july,
    august, september, october, november, december, today, yesterday, tomorrow, tonight, he, she, it, his, her, him, they,
    them, their, i, we, you, who, war, hero, gdp, ceo, cfo, covid, covid 19, hiv, aids, usd, eur, gbp, am, pm, gmt, est, edt,
    utc, ad, bc, dna, tv, pc, dvd, cd, ok, phd, faq, pdf, http, https, www, html, url, vip, suv, gps, ngo, ngos, igo, mp, mps,
    mep, meps, pow, pows, icbm, icbms, wmd, uav, uavs, ied, ieds, rpg, ev, evs, ai, hr, pr, q a, vs, et al, god, allah,
    christmas, easter, ramadan, eid, hajj, new year, olympics, internet, web, english, facebook, earth, sun, moon, mars,
    image, file, photo, video, source, update, breaking, related, read more, islam, christianity, judaism, hinduism, muslim,
    muslims, christian, christians, jew, jews, jewish, sunni, sunnis, shia, shiite, shiites, shi ite, catholic, catholics,
    protestant, kurdish, kurd, kurds, arab, arabs, western, asian, african, european, latin, nazi, communist, islamist,
    islamists, islamic, republican, republicans, democrat, democrats, democratic, liberal, conservative, labour, election, state, defense, defence, united, interior, secretary`),
)
