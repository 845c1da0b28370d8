import { distinct, words } from './phrases.ts'

/**
 * Spellings of one name, `=` between them, the commonest first. Only what is one name in its own language: Stephen and
 * Steven, Vladimir and Volodymyr, Jon and John are different names. Ours, from general knowledge; folded.
 */
function classes(list: string): ReadonlyMap<string, string> {
  const rows = words(list).map((row) => row.split('=').map((name) => name.trim()))
  distinct(rows.flat())
  return new Map(rows.flatMap(([first = '', ...others]) => others.map((other) => [other, first] as const)))
}

/** Given names: the same Arabic or Cyrillic letters in another transcription. */
const given = classes(`
  mohammed = muhammad = mohamed = mohammad = mohamad = muhammed = muhamad, ahmed = ahmad, mahmoud = mahmud, hussein = hussain =
  husain = husayn = hossein, hassan = hasan, osama = usama, omar = umar, yousef = yusuf = youssef = yousif = yousuf, khaled =
  khalid, mustafa = mostafa = moustafa, abdullah = abdallah = abdulla, faisal = faysal, saeed = saeid, qassem = qasem = qassim =
  qasim = kassem, ismail = ismaeel, muammar = moammar = muammer, ayman = aiman, jamal = gamal, tariq = tarek = tareq, karim =
  kareem, walid = waleed, hamid = hameed, nasser = naser, ebrahim = ibrahim, fatima = fatimah, aisha = ayesha = aysha, zainab =
  zaynab, sergei = sergey = sergej, alexei = aleksei = alexey = aleksey, dmitry = dmitri = dmitriy = dimitri = dmitrii,
  yevgeny = evgeny = yevgeni = evgeni = yevgeniy = evgenii, alexander = aleksandr = alexandr = aleksander, nikolai = nikolay =
  nikolaj, andrei = andrey = andrej, yuri = yury = yuriy = iurii = yurii, anatoly = anatoli = anatoliy = anatolii, gennady =
  gennadi = gennadiy = gennadii, vasily = vasili = vassily = vasiliy = vasilii, valery = valeri = valeriy = valerii, grigory =
  grigori = grigoriy, arkady = arkadi = arkadiy, vitaly = vitali = vitaliy = vitalii, serhii = serhiy, oleksii = oleksiy,
  andriy = andrii, yulia = yuliya = iulia, tatiana = tatyana, natalia = natalya = nataliya, ksenia = kseniya, sofia = sofiya,
  lyudmila = ludmila, viktor = victor, fyodor = fedor, pyotr = petr, maksim = maxim, ilya = ilia, timofey = timofei, matvey =
  matvei
`)

/** Family names that news spells in several ways. */
const family = classes(`
  gaddafi = qaddafi = gadhafi = qadhafi = kadhafi = kaddafi = gadaffi = qadaffi = kadafi = gadafi, sisi = sissi, assad = asad,
  soleimani = suleimani = sulaimani, putin = poutine, khrushchev = krushchev, haniyeh = haniya = haniyah, khamenei = khamenai,
  ahmadinejad = ahmedinejad = ahmadinezhad, rouhani = rohani = ruhani, araghchi = araqchi, sharaa = shara, golani = jolani =
  julani, zawahiri = zawahri, laden = ladin, gorbachev = gorbachov, haftar = hifter, serraj = sarraj, dbeibah = dbeiba,
  tikhanovskaya = tsikhanouskaya, lukashenko = lukashenka, schroder = schroeder, muller = mueller, kohler = koehler, moller =
  moeller, schauble = schaeuble, soder = soeder, store = stoere, gunther = guenther, jager = jaeger, kramer = kraemer, schafer =
  schaefer, konig = koenig, schussel = schuessel, ozdemir = oezdemir, bruderle = bruederle, muntefering = muentefering
`)

/** Korean family names: one hangul, several romanisations. Ri, Ryu, Rim, Ro stay apart: in the North they are other people. */
const korean = classes(`
  lee = yi = rhee, park = pak = bak, choi = choe = choy, jung = jeong = chung = cheong, kang = gang, cho = jo, yoon = yun,
  jang = chang, lim = im = yim, oh = o, seo = suh, shin = sin, kwon = gwon, ahn = an, jeon = chun = jun, yoo = yu = you, ko =
  go = koh, moon = mun, son = sohn, bae = pae, baek = paek = paik, heo = hur = huh, noh = roh = no, kwak = gwak, sung = seong,
  joo = ju = chu, woo = u = wu, koo = gu = ku, jin = chin, na = ra, ji = chi, eom = om = um, cheon = chon, bang = pang, gong =
  kong, hyun = hyon, byun = pyon = byeon, yeom = yom, kim = gim
`)

/** Letters that do not come apart into a plain letter and a mark. */
const plain: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ħ: 'h',
  ə: 'a',
}

/** A folded name in plain letters: "wałęsa", folded to "wałesa", is "walesa". */
export function plainLetters(name: string): string {
  return name.replaceAll(/[øłđðıßæœþħə]/gu, (letter) => plain[letter] ?? letter)
}

/** The family name that a Korean one is spelled as elsewhere ("pak" is "park"); a common spelling for all of one hangul. */
export function koreanFamilyName(name: string): string {
  return korean.get(name) ?? name
}

/** The given name that one is a transcription of ("muhammad" is "mohammed"), or the same. */
export function givenNameSpelled(name: string): string {
  return given.get(name) ?? name
}

/**
 * A family name without what transcriptions do differently: -sky, -skyy, -skiy, -skii; -ayev and -aev; -vych and -vich; and
 * what the table lists.
 */
export function familyNameSpelled(name: string): string {
  const listed = family.get(name)
  if (listed !== undefined) return listed
  return name
    .replace(/(?<=sk|ck)(?:yy|iy|ii|yi|ij|yj)$/u, 'y')
    .replace(/(?<=[aeiou])y(?=eva?$)/u, '')
    .replace(/(?<=[oe])vych$/u, 'vich')
}

/** Short forms that stand for a given name, and translations of one name: they may be one person, and are no proof. */
const short = classes(`
  joseph = joe = joey, william = bill = billy = will = willy, robert = bob = bobby = rob, james = jim = jimmy = jamie,
  anthony = tony = antony, michael = mike = mick, thomas = tom = tommy, benjamin = ben = bibi, daniel = dan = danny, david = dave,
  edward = ed = eddie = ted = teddy, christopher = chris, andrew = andy = drew, samuel = sam, stephen = steve = steven,
  richard = rick = dick = rich = ricky, peter = pete, patrick = pat = paddy, matthew = matt, gregory = greg, jeffrey = jeff,
  geoffrey = geoff, kenneth = ken, ronald = ron, donald = don, timothy = tim, nicholas = nick, charles = charlie = chuck,
  frederick = fred, francis = frank, john = jack = jon = johnny, lawrence = larry, leonard = len = leo, philip = phil, raymond =
  ray, walter = walt, elizabeth = liz = lizzie = beth = betty, margaret = maggie = peggy, katherine = kate = kathy = catherine,
  deborah = debbie = deb, susan = sue, jennifer = jenny = jen, patricia = patty = tricia, rebecca = becky, abraham = abe, igor =
  ihor, oleg = oleh, denis = denys, vladimir = volodymyr = wladimir, nikolai = mykola, mikhail = mykhailo, alexander =
  oleksandr = alyaksandr = aliaksandr = sasha = alex, dmitry = dmytro, andrei = andriy, sergei = serhii, yevgeny = yevhen,
  alexei = oleksii, pavel = pavlo, valentin = valentyn
`)

/** The full name that a short or translated given name may stand for ("bill" for "william"), or the same. */
export function fullGivenName(name: string): string {
  const spelled = givenNameSpelled(name)
  return short.get(spelled) ?? short.get(name) ?? spelled
}
