import { words } from './phrases.ts'
import type { Gender } from './schema.ts'
import { foldName } from './phrases.ts'

/** Common given names of world news by gender. Ours, modest; names borne by both are left out. */
const male =
  words(`aaron, abdel, abdul, abdullah, abdulrahman, abraham, adam, adrian, ahmad, ahmed, aidan, akbar, akira, alain,
  alan, albert, alberto, aleksandr, aleksei, alejandro, alessandro, alexander, alexandre, alexei, alexey, alfred, ali, alireza,
  allan, allen, alvaro, amadou, amir, amr, anatoly, anders, andre, andreas, andres, andrei, andrew, andrey, andriy, andrzej,
  angus, anthony, anton, antonio, antony, arnold, arthur, arturo, ashraf, asif, augusto, axel, ayman, bashar, benedict, benjamin,
  benyamin, bernard, bernardo, bernie, bertrand, bill, billy, binyamin, bob, boris, brad, bradley, brandon, brendan, brett, brian,
  bruce, bruno, bryan, carl, carlos, cesar, charles, charlie, chester, chris, christian, christoph, christophe, christopher,
  claudio, clinton, colin, cornelius, craig, cyril, dan, daniel, darren, dave, david, dean, dennis, denis, derek, desmond, diego,
  dieter, dimitri, dirk, dmitri, dmitry, dmytro, dominic, dominique, don, donald, douglas, duncan, dustin, dwight, earl, ed, eddie,
  eduardo, edward, edwin, ehud, elias, elijah, emanuel, emil, emmanuel, enrique, eric, erik, ernest, ernesto, esteban, ethan,
  eugene, evan, evgeny, fabio, faisal, farid, farouk, felipe, felix, fernando, fidel, florian, francis, francisco, franco,
  francois, frank, franklin, frans, franz, fred, frederic, frederick, friedrich, gareth, gary, gavin, geoffrey, george, gerald,
  gerard, gerhard, giacomo, gilbert, giorgio, giovanni, giuseppe, gordon, graham, greg, gregory, guido, guillaume, guillermo,
  gustavo, guy, haider, hakan, hamad, hamdullah, hamid, hamza, hans, harald, harold, harry, haruki, hasan, hashim, hassan, hector,
  heiko, heinrich, helmut, hendrik, henri, henrik, henry, herbert, herman, hernan, hiroshi, horace, horst, howard, hugh, hugo,
  hussain, hussein, ian, ibrahim, igor, ilham, imran, ismail, ivan, jack, jacob, jacques, jair, jake, jakob, jamal, james, jamie,
  jan, jared, jason, javier, jay, jean, jeff, jeffrey, jens, jeremy, jerome, jerry, jesus, jim, jimmy, joachim, joao, joaquin, joe,
  joel, johan, johannes, john, johnny, jon, jonas, jonathan, jordan, jorge, jose, josef, joseph, josep, joshua, josh, juan, julian,
  julio, junichiro, jurgen, justin, kamal, karim, karl, kazuo, keith, kenneth, ken, kenji, kevin, khaled, khalid, kofi, konrad,
  konstantin, kurt, kyle, kyriakos, lance, larry, lars, laurent, lawrence, lech, leo, leon, leonard, leonardo, leonid, leopoldo,
  lewis, liam, lindsey, lionel, lloyd, lorenzo, lothar, louis, luca, lucas, luigi, luis, luiz, luke, magnus, mahathir, mahdi,
  mahmoud, malcolm, manuel, marc, marcel, marco, marcos, marcus, mario, mariano, mark, marko, marten, martin, marvin, massimo,
  mateusz, mathias, mathieu, matt, matteo, matthew, matthias, maurice, mauricio, mauro, max, maxim, mehmet, michael, michel,
  miguel, mike, mikhail, mikheil, milan, milos, mitch, mitt, mohamed, mohammad, mohammed, mohamud, morgan, moses, moshe, mostafa,
  muammar, muhammad, muhammadu, murat, mustafa, mykola, nabil, naftali, najib, narendra, nasser, nathan, nawaz, ned, neil, nelson,
  nicholas, nick, nicolas, nigel, nikita, nikola, nikolai, nikolay, nikos, noel, norman, nouri, nuri, oleg, oleksandr, oleksii,
  oliver, olaf, omar, orlando, oscar, osama, oswaldo, otto, owen, pablo, paddy, pascal, patrick, patrice, paul, paulo, pavel, pavlo,
  pawel, pedro, per, peter, petr, petro, philip, philippe, phillip, pierre, pieter, pietro, piotr, qassem, rafael, rafik, rahul,
  rajiv, ralph, ramon, ramzan, randy, raul, ray, raymond, recep, reginald, reinhard, reuven, reza, ricardo, richard, rick, rob,
  robert, roberto, robin, rodrigo, roger, roland, rolf, roman, ron, ronald, ross, rowan, roy, ruben, rudolf, rudy, rupert, russell,
  ryan, saddam, saeed, said, salah, saleh, salem, salman, salvador, salvatore, sam, samir, samuel, scott, sean, sebastian, sergei,
  sergey, sergio, serhii, serzh, shaun, shane, shaukat, shehbaz, shigeru, shimon, shinzo, silvio, simon, slobodan, stanislav,
  stanley, stefan, stefano, stephane, stephen, steve, steven, stewart, stuart, sven, syed, talib, tariq, taro, tayyip, ted, terry,
  thabo, theodore, thierry, thomas, tim, timothy, tobias, todd, tom, tommy, tony, trevor, tyler, ulrich, umar, usman, vaclav,
  vadim, valentin, valery, vasily, victor, vicente, viktor, vincent, vincenzo, vitali, vitaly, vitalii, vladimir, volodymyr,
  volker, vojislav, waleed, walid, walter, warren, wayne, werner, wilhelm, will, willem, william, willy, winston, wolfgang,
  xavier, yahya, yair, yasser, yasir, yevgeny, yitzhak, yoav, yoshihide, yousef, yuri, yuriy, yusuf, zachary, zbigniew, zine,
  ziad, zoran, nechirvan, masoud, jalal, barham, fuad, ashton, rex, pete, keir, rishi`)

const female =
  words(`abigail, adele, adriana, agnes, aisha, alexandra, alice, alicia, alison, amanda, amelia, amina, amy, ana,
  anastasia, andrea, angela, angelina, anita, anna, annalena, anne, anneliese, annette, annie, antonia, anya, asma, astrid, audrey,
  aung, barbara, beata, beatrice, benazir, bertha, beth, betty, beverly, bonnie, brenda, bridget, brigitte, camila, carla, carmen,
  carol, carole, caroline, carolyn, catherine, cecilia, charlotte, cheryl, chloe, christiane, christina, christine, claire, clara,
  claudia, condoleezza, constance, corazon, cristina, cynthia, daria, dawn, deborah, delcy, denise, diana, diane, dilma, dolores,
  donna, doris, dorothy, ebony, edith, eileen, elena, eleanor, elisa, elisabeth, elise, elizabeth, ella, ellen, emily, emma,
  erika, ernestine, esther, eunice, eva, evelyn, fatima, fatou, federica, fiona, florence, frances, francesca, gabriela, georgia,
  geraldine, gina, giorgia, gisele, gloria, grace, greta, gretchen, hailey, hanna, hannah, harriet, hazel, heather, heidi, helen,
  helena, helene, helle, hilary, hillary, hind, huda, ida, indira, ingrid, irene, irina, iris, isabel, isabella, isabelle, ivanka,
  ivana, jacinda, jacqueline, jane, janet, janice, jeanette, jeanine, jennifer, jenny, jessica, jill, joan, joanna, joanne, josephine,
  joyce, judith, judy, julia, juliana, julie, june, kaja, kamala, karen, karin, kate, katarina, katerina, katherine, kathleen,
  kathryn, kathy, katie, katrin, kellyanne, kersti, khadija, kristalina, kristina, kristi, laura, lauren, layla, leila, lena, leslie,
  leticia, leyla, lilian, liliana, linda, lisa, liz, lorena, louise, lucia, lucy, luisa, lydia, lyudmila, madeleine, magdalena,
  maia, maha, malala, manuela, margaret, margarita, margot, maria, mariam, marianne, marie, marilyn, marina, marine, marta, martha,
  mary, maryam, maureen, melania, melanie, melinda, melissa, mercedes, mette, mia, michaela, michele, michelle, mildred, miriam,
  molly, monica, monika, nadia, nadine, nancy, naomi, natalia, natalie, natasha, nicola, nicole, nikki, nina, noor, nora, norma,
  olena, olga, olivia, oksana, paloma, pamela, patricia, paula, pauline, penelope, penny, petra, phyllis, piedad, priscilla, priti,
  rachel, rebecca, regina, renata, rhonda, roberta, rodaba, rosa, rose, rosemary, roxana, roya, ruth, sabine, sabrina, sahle,
  salome, samantha, samira, sandra, sanna, sara, sarah, sheikha, sheila, shirley, silvia, simone, sofia, sonia, sophia, sophie,
  stacey, stefania, stella, stephanie, sue, susan, susana, susanne, svetlana, sylvia, tamara, tanya, tatiana, tawakkol, teresa,
  theresa, therese, tina, tzipi, ursula, valentina, valerie, valeska, vanessa, vera, veronica, victoria, violeta, virginia,
  viviane, vjosa, wendy, yulia, yuliya, yvette, yvonne, zainab, zara, zeinab, zoe, zuzana, leena, anu, emine, samia, ngozi,
  anniken, magda, hala, susilo, iveta, atifete, laimdota, sirimavo, chandrika, sheikh-hasina, khaleda`)

/** Names in both lists, or borne by both genders, tell nothing. */
const both = new Set(
  words(
    'jordan, robin, andrea, nicola, jean, leslie, lindsey, morgan, dominique, kim, said, simone, aung, susilo, jan, georgia, victoria, virginia, charlotte, sheikha, jamie, patrice, per, guy, will, dawn, june, penny',
  ),
)

const maleSet = new Set(male)
const femaleSet = new Set(female)

/** The gender that a given name hints at, or null where it hints at none. */
export function genderOfGivenName(name: string): Gender | null {
  const folded = foldName(name)
  if (both.has(folded)) return null
  if (maleSet.has(folded)) return femaleSet.has(folded) ? null : 'male'
  return femaleSet.has(folded) ? 'female' : null
}

/** Whether a word is a listed given name of either gender. */
export function isGivenName(word: string): boolean {
  const folded = foldName(word)
  return maleSet.has(folded) || femaleSet.has(folded)
}

/** Names that stand first in one person's name and last in another's, besides the given names above. */
const eitherEnd = new Set(
  words(`rahman, rahim, aziz, hakim, latif, malik, qadir, jabbar, nasir, rashid, sharif, zaman, iqbal, akhtar, anwar, mansour,
    saad, amin, habib, idris, musa, isa, issa, moussa, ismael, haidar, jaber, jawad, khalil, nour, qasim, shah, zaki, singh, kumar,
    ram, prasad, lal, chandra, dev, das, raj, mohan, gopal, blair, carter, clay, cole, dale, drew, floyd, glenn, grant, harrison,
    hayes, jefferson, kelly, lane, logan, madison, marshall, mason, murray, neal, parker, porter, reed, spencer, taylor, tucker,
    vaughn, wallace, wesley, wade, blake, brooks, cameron, curtis, elliott, franklin, garrett, gray, holland, houston, hunter,
    jackson, lincoln, mitchell, nelson, palmer, pierce, quinn, sterling, sullivan, walker, webster, wilson`),
)

/** Whether a name is a given name that can also be a family name ("James", "Ali", "Rahman"). */
export function bearsBothRoles(word: string): boolean {
  return isGivenName(word) || eitherEnd.has(word)
}
