import { distinct } from '../../../knowledge/phrases.ts'
import { Failure } from '../../../model/failure.ts'

const list = (words: string): ReadonlySet<string> =>
  new Set(distinct(words.split(/\s+/u).filter((word) => word !== '')))

/** Classes of words that frames and rules name: `@sanction` in a lexicon file is `sanction` here. All lemmas. */
const wordClasses: Readonly<Record<string, ReadonlySet<string>>> = {
  // What stands for its parts: "dozens of rebels", "members of the party".
  partitive: list(`dozen score hundred thousand million ten group number member unit element majority minority
    handful several many most some one two three four five part wave rest portion crowd team band pair couple
    branch wing faction squad contingent batch total percent half quarter third all none any each both either another
    other supporter representative delegation series string pool crew row`),
  // Nouns whose infinitive says what somebody will or may do.
  eventive:
    list(`plan threat decision effort attempt bid offer proposal promise pledge vow agreement commitment right
    ability power order permission request call demand refusal willingness intention desire wish readiness deal move
    operation campaign mission chance opportunity need obligation duty reason way time mandate pressure determination
    resolve authority preparation step measure action`),
  // Verbs that judge somebody for an act: the object is who did it.
  judging:
    list(`accuse blame criticise criticize condemn denounce praise thank congratulate commend hail arrest detain charge
    convict sentence jail imprison fine sanction punish sue indict prosecute suspect try suspend expel fault slam rebuke
    castigate chide scold lambast berate reprimand censure applaud reward honour honor award acquit pardon forgive execute kill
    attack ban bar dismiss fire sack impeach deport clear implicate slate rap assail jeer`),
  'subject-control':
    list(`promise vow pledge threaten agree refuse decline want plan intend hope try attempt seek begin start
    continue decide propose offer hold take make launch stage use meet gather visit travel arrive sign join move work fight
    stop fail manage prepare rush act vote deny claim receive leave give pay open close build create spend call`),
  // Verbs that only say how far the act in their complement has come.
  transparent:
    list(`begin start continue resume keep proceed go help try attempt seek work move manage be come get let allow
    make prepare commit`),

  sanction:
    list(`sanction embargo restriction ban blockade curb penalty measure tariff boycott prohibition freeze siege
    moratorium limit quota curfew lockdown suspension`),
  curfew: list('curfew lockdown emergency siege martial'),
  weapon:
    list(`weapon arms missile rocket artillery tank bomb gun rifle ammunition munition shell drone warhead mortar
    grenade explosive jet fighter helicopter warplane aircraft warship submarine carrier bomber firearm howitzer
    system battery centrifuge nuke torpedo launcher destroyer frigate nuclear chemical`),
  projectile: list(
    'missile rocket shell mortar bomb grenade torpedo projectile artillery shot round gas cannon bullet pellet salvo barrage drone',
  ),
  missile: list('missile rocket satellite icbm projectile warhead'),
  troops:
    list(`troop troops soldier force army military navy fleet unit brigade division battalion regiment marine paratrooper
    guard reservist reserve serviceman personnel contingent warship squadron peacekeeper commando militia fighter
    police policeman officer tank warplane vessel ship jet bomber carrier reinforcement infantry`),
  peacekeeper: list(
    'peacekeeper mission peacekeeping observer monitor inspector adviser advisor expert trainer',
  ),
  'police-force': list('police policeman officer gendarme'),
  militia: list('militia militiaman paramilitary rebel guerrilla tribesman'),
  prisoner:
    list(`prisoner hostage detainee captive inmate activist journalist dissident suspect politician leader
    soldier opposition member person people man woman reporter pilot sailor worker national citizen aide minister
    president official child girl boy student lawyer blogger monk priest nun fisherman civilian militant crew convict
    employee pow homeguard supporter protester demonstrator tourist engineer`),
  captive: list('hostage prisoner detainee captive inmate pow activist dissident journalist'),
  money:
    list(`dollar $ euro € pound £ yen yuan million billion money fund funding cash grant loan aid assistance credit subsidy
    donation relief support tranche package finance financing payment stipend compensation rupee ruble crore lakh sum`),
  relief:
    list(`aid assistance relief food medicine supplies supply blanket tent ambulance vehicle equipment water grain rice
    wheat fuel vaccine dose kit shelter medication doctor medic team ration parcel truckload ventilator mask oxygen
    help support training funding weapon arms expertise material tonne ton generator flour clothing hospital rescuer
    truck ammunition missile artillery tank munition troop troops soldier jet helicopter drone shipment convoy`),
  troopAid: list(
    'troop troops soldier weapon arms missile artillery tank ammunition munition shell drone jet',
  ),
  asylum: list(
    'asylum refuge shelter protection sanctuary parole citizenship visa residency refugee status entry',
  ),
  visa: list(
    'visa permission access permit entry asylum request application bail parole appeal petition licence license accreditation bid clearance',
  ),
  access: list(
    'access inspector observer monitor aid relief worker convoy journalist mission peacekeeper inspection visit passage entry corridor',
  ),
  agreement:
    list(`agreement deal accord pact treaty convention memorandum contract protocol declaration communique charter
    truce ceasefire settlement mou understanding compact arrangement statement document roadmap letter compromise`),
  truce: list(
    'ceasefire cease-fire truce armistice lull hostility fighting war violence offensive attack strike bombing operation',
  ),
  ceasefire: list('ceasefire cease-fire cease cessation truce armistice halt pause'),
  talks:
    list(`talk meeting summit negotiation dialogue discussion conversation consultation conference call visit session
    round contact audience briefing exchange trip invitation election poll vote event ceremony`),
  'peace-talks': list('talk negotiation dialogue'),
  phone: list('phone telephone video call videoconference'),
  relations: list('relation tie relationship link partnership friendship diplomatic contact cooperation'),
  charge: list(
    `charge indictment complaint lawsuit suit case allegation accusation petition motion claim appeal action grievance`,
  ),
  investigation: list('investigation inquiry enquiry probe audit inquest review inspection hearing case'),
  allegation: list('allegation accusation claim charge report suggestion rumour rumor assertion speculation'),
  criticism:
    list(`criticism condemnation outrage anger concern displeasure dismay disapproval objection opposition complaint fury
    frustration disappointment regret protest alarm indignation accusation doubt discontent unease disquiet dissatisfaction
    grievance scepticism skepticism resentment revulsion disgust annoyance irritation misgiving reservation worry wrath scorn
    contempt ire suspicion exasperation consternation abhorrence rebuke`),
  // Deeds that are deplored or probed.
  misdeed:
    list(`attack killing bombing strike shooting violence act decision move test launch detention arrest murder explosion plan
    massacre execution crackdown sentence verdict sentencing jailing imprisonment abduction kidnapping assassination raid
    invasion incursion aggression annexation provocation demolition eviction expulsion blockade siege shelling coup takeover
    seizure assault beating torture hack cyberattack poisoning abuse treatment remark comment statement speech behaviour
    behavior conduct interference violation breach failure refusal ban law bill closure construction settlement airstrike
    sanction tariff policy stance handling response proposal deployment withdrawal cut`),
  // Who looks into things by office.
  investigator:
    list(`police policeman officer detective prosecutor prosecution investigator magistrate judge attorney authority inspector
    commission fbi interpol`),
  praise: list(
    'praise support gratitude appreciation admiration solidarity backing thanks sympathy condolence satisfaction welcome congratulation approval confidence endorsement optimism blessing respect tribute condolences sympathies hope friendship',
  ),
  regretful: list('regret apology remorse sorrow apologies'),
  demand: list(
    'demand call request appeal ultimatum plea proposal offer plan bid resolution motion idea suggestion invitation recommendation bill deal agreement draft notion overture conditions terms amendment budget claim',
  ),
  ultimatum: list('ultimatum deadline warning threat'),
  willing: list('willingness readiness intention intent interest desire commitment determination hope'),
  opposition: list('opposition objection resistance refusal'),
  state: list('emergency siege martial'),
  road: list(
    'road highway street bridge railway track border traffic entrance motorway route crossing intersection pipeline rail access gate',
  ),
  symbol: list('flag effigy portrait poster tyre tire picture banner statue copy photograph'),
  violent:
    list(`attack kill bomb strike shell shoot retaliate destroy invade fire hit assassinate respond annihilate launch
    execute behead war force violence revenge action escalate avenge crush punish wipe military blow target fight
    intervene shoot+down drown burn reduce nuke harm massacre retaliation strikes`),
  restrictive:
    list(`sanction block cut suspend ban close impose freeze halt stop restrict withhold expel boycott embargo
    cancel withdraw limit shut shut+down cut+off curb veto penalise punish tariff seize revoke sue curfew quit scrap leave
    pull+out call+off extend prosecute resign strike dissolve dismiss`),
  arrestive: list('arrest jail detain imprison prosecute extradite try capture hunt'),
  relationCut: list('sever break cut suspend relation tie recall talk dialogue negotiation'),
  expelling: list('expel deport evict'),
  territorial: list('annex occupy seize invade territory'),
  yielding:
    list(`release free withdraw end stop halt lift pull+out leave cease disarm surrender resign quit step+down
    ceasefire truce withdrawal leaving lifting pardon cease-fire suspend ease departure hand+over vacate drop resignation
    evacuate retreat relinquish unblock`),
  meeting: list(
    'meet talk visit negotiate discuss talks meeting dialogue negotiation attend return+to hold engage come host sit resume travel participate conference join consult receive',
  ),
  assisting: list(
    'help assist aid provide send give support supply fund pay extradite cooperate share assistance cooperation intervene mediate rescue donate contribute grant deploy deliver recognise back intervention funding protection money lend accept extradition finance hand+over',
  ),
  changing: list(
    'reform change amend form appoint investigate hold introduce implement adopt election repeal abolish act apologise',
  ),
  sport:
    list(`goal match game player coach striker defender midfielder league cup tournament championship innings wicket
    batsman bowler semi-final quarter-final quarterback touchdown olympic medal trophy club season fixture
    referee stadium pitch ball racket tennis football cricket rugby basketball baseball golf derby playoff`),
  // What sides meet in that play and do not talk.
  contest: list(
    'semi-final semifinal quarter-final quarterfinal final playoff play-off cup tournament championship qualifier derby league',
  ),
  // Where probes go that look into nobody.
  space: list(
    'planet jupiter mars venus saturn neptune uranus pluto comet asteroid orbit lunar spacecraft orbiter',
  ),
  weather: list(
    'weather rain snow fog ice wind thunderstorm sunshine downpour drizzle frost hail ash blizzard',
  ),
  illness: list(
    'illness disease cancer virus infection malaria cholera pneumonia stroke heart fever parasite flu influenza',
  ),
  animal: list(
    'animal dog cat puppy kitten pet horse elephant panda lion tiger giraffe bear wolf cub calf rhino penguin bird turtle whale dolphin monkey gorilla',
  ),
  art: list(
    'film movie album song novel concert band actor actress singer exhibition gallery museum festival premiere box-office episode fashion',
  ),
  product: list(
    'album product app phone website service brand range campaign book film collection store model car platform initiative programme program project fund bid career satellite portal',
  ),
  abstract: list(
    'problem issue idea question crisis poverty disease virus fire blaze inflation cancer balance chord nerve tone pose market deal heart blow contrast time goal record fear doubt hope concern cost price rate',
  ),
  medal: list('medal award prize honour honor title decoration order hero distinction citation'),
  court: list('court judge tribunal jury prosecutor magistrate justice bench icc'),
  office: list(
    'post office job position president minister leadership leader chairman government cabinet council parliament seat role chief director committee commission board party force army service duty ceo governor premier speaker',
  ),
  diplomat: list(
    'diplomat ambassador envoy attache consul embassy mission staff charge representative observer correspondent delegation inspector ngo agency journalist worker organisation organization',
  ),
  ambassador: list('ambassador envoy diplomat consul charge attache representative'),
  property:
    list(`house home building village town city school hospital church mosque bridge warehouse vehicle car bus truck
    plant factory base outpost position target camp convoy depot station port airport facility infrastructure headquarters
    tower pipeline site property refinery crop market shop embassy consulate ship boat vessel tanker tank
    plane aircraft bunker tunnel office statue monument shrine temple bank dam cemetery flat apartment street farm power`),
  seizable:
    list(`ship vessel boat tanker weapon drug cocaine heroin asset property passport document laptop computer land
    house equipment phone newspaper copy goods cash money account oil hashish cannabis contraband ivory opium
    ammunition explosive methamphetamine marijuana shipment cargo bottle file server plane trawler yacht`),
  territory: list(
    'city town village territory region province island area land district airport base post checkpoint control crimea capital power port road bridge neighbourhood neighborhood outpost ground hill university compound complex mosque field oilfield depot crossing headquarters building stronghold street square palace ministry station dam suburb enclave valley settlement quarter barracks camp fortress castle',
  ),
  media: list(
    'website newspaper channel broadcast broadcasting station site media outlet internet network radio television platform app magazine programme twitter facebook wikipedia youtube book film content account page tiktok whatsapp telegram journalist reporter',
  ),
  utilities: list(
    'power electricity water internet gas food fuel supply supplies aid salary oil heating service connection line phone credit loan',
  ),
  cooperationCut: list(
    'aid assistance cooperation trade relation tie import export flight membership contract funding loan credit support deal agreement treaty talk dialogue training programme program sale visa subsidy contact travel exchange participation recognition privilege license licence investment pact arrangement negotiation operation accreditation diplomatic subscription',
  ),
  drill: list('drill exercise manoeuvre maneuver game wargame war'),
  joint: list('joint bilateral trilateral multilateral combined'),
  crime: list(
    'murder corruption fraud treason terrorism bribery theft rape assault conspiracy genocide espionage crime manslaughter guilty contempt sedition',
  ),
  // Who meets, visits and speaks for others by office.
  official:
    list(`president premier minister chancellor leader king queen prince emir sultan pope envoy secretary ambassador diplomat
    delegation chief commissioner official governor mayor senator lawmaker congressman mp negotiator representative delegate
    chairman chairwoman head monarch emperor shah crown ruler statesman politician party government counterpart banker
    commander general mediator director`),
  press: list(
    `reporter journalist press media newspaper correspondent interviewer magazine broadcaster television tv radio channel
    newsman crowd audience fan voter`,
  ),
  // Who takes to the streets.
  crowd:
    list(`protester demonstrator marcher activist student supporter crowd mob striker rioter youth worker farmer teacher
    doctor nurse miner driver resident villager people person woman man girl thousand hundred dozen ten million union
    opposition campaigner opponent critic citizen civilian peasant fisherman trucker trader shopkeeper journalist lawyer judge
    monk nun priest pensioner veteran mother relative family teenager pupil migrant refugee prisoner inmate follower
    sympathiser sympathizer loyalist feminist environmentalist separatist nationalist islamist settler squatter dissident
    lawmaker handful group thousands looter fan`),
  // Who works for others and may down tools.
  worker:
    list(`worker teacher doctor nurse miner driver pilot employee staff docker railwayman farmer trucker trader lecturer professor
    lawyer judge journalist civil-servant servant cleaner postman firefighter paramedic crew steward controller labourer laborer
    steelworker dockworker longshoreman union conductor porter actor writer baker midwife clerk attendant personnel member
    striker academic pharmacist thousand hundred`),
  // Who fights, in an army or not.
  combatant:
    list(`troop troops soldier force army military navy rebel militant insurgent guerrilla fighter militia militiaman gunman
    jihadist terrorist separatist paramilitary commando marine paratrooper mercenary extremist islamist attacker assailant
    sniper tribesman warlord bandit pirate cartel hitman taliban infantry brigade battalion regiment division unit`),
  person: list(
    'man woman child civilian soldier person people boy girl student journalist policeman officer worker villager resident protester activist militant rebel fighter leader driver passenger tourist',
  ),
  vote: list(
    'resolution bill law motion measure amendment treaty budget legislation deal agreement sanction act proposal plan accord pact decree reform package protocol convention statement document declaration',
  ),
  election: list('election vote poll referendum ballot'),
  job: list('strike stoppage walkout walk-out'),
  burden: list('debt loan'),
  'nuclear-test': list('nuclear missile rocket bomb ballistic weapon satellite'),
  // What acts for whom it belongs to.
  instrument:
    list(`strike airstrike raid missile jet warplane aircraft plane helicopter drone artillery gunship bomber warship
    ship submarine tank shell rocket gunfire mortar vessel frigate destroyer boat convoy warhead bombardment shelling
    barrage airpower fire bulldozer satellite attack assault bombing blast explosion offensive shooting operation`),
  // What is held to do something at it: "a ceremony to honour them".
  // Who is fought: armed groups and their members, by kind and by name.
  armed:
    list(`militant rebel insurgent terrorist fighter militia guerrilla jihadist extremist gunman separatist mercenary insurgency
    isil isis is daesh da'esh da’esh hamas hezbollah hizbollah taliban al-qaeda al-qaida qaeda qaida shabaab al-shabaab
    haram jihad pkk farc lra houthis houthi wagner ypg tehreek-e-taliban nusra janjaweed rsf m23 aqap aqim troop army force soldier
    regime terrorism`),
  // Verbs that lay something on somebody for what he did.
  burdening: list('impose slap place levy file bring issue lodge put inflict enforce'),
  // What a clause behind tells of: "the news that Peru withdrew".
  tidings: list('news fact decision announcement report confirmation revelation reports success achievement'),
  occasion: list(
    'ceremony meeting summit call talk session conference rally protest event parade reception banquet visit march strike vote',
  ),
  // What holds somebody to an act: "denied a role in the attack".
  responsibility: list(
    'responsibility involvement role part participation complicity hand credit blame link guilt',
  ),
  // What says what its issuer says.
  document:
    list(`statement resolution letter report communique declaration press release tweet post message note paper editorial
    document bill law decree order petition speech memo text article interview address remark comment lawsuit complaint`),
  // Verbs whose object goes to somebody else: of "to send workers to Peru" Peru is the recipient.
  transfer:
    list(`send provide give deliver supply sell transfer return hand offer grant pay donate ship lend extend export dispatch
    deploy allocate contribute release award loan`),
  help: list('help hand assistance aid support relief shelter'),
  intel: list('intelligence information evidence data finding technology expertise know-how'),
  wrongdoing: list(
    `violation atrocity abuse offence offense crime massacre attack murder error mistake suicide act fraud genocide perjury rape
    robbery aggression sin foul violence killing terror outrage breach torture treason theft`,
  ),
  refugee: list('refugee migrant evacuee seeker displaced displace exile fugitive returnee immigrant'),
  strikeAction: list('strike walkout sit-in stoppage protest demonstration blockade'),
  artefact: list(
    'artefact artifact painting sculpture antiquity manuscript relic treasure statue remains island land territory body property asset mask bible portrait vehicle ship drone',
  ),
  permission: list(
    'permission approval authorisation authorization consent clearance go-ahead mandate extension delay leave',
  ),
  position: list(
    'stance position policy decision order ban plan ruling course tariff tax cut rule law restriction reform',
  ),
  unfriendly: list(
    'liar hypocrite terrorist dictator idiot fool coward criminal murderer traitor disgrace racist fascist nazi butcher tyrant failure menace evil stupid incompetent dishonest corrupt irresponsible unacceptable disgraceful shameful outrageous illegal illegitimate provocative reckless hypocritical biased unfair baseless cowardly barbaric inhumane weak dangerous sham farce lie blackmail extortion betrayal insult scandal outrage mockery madness crime treachery nonsense catastrophe disaster hostage-taking theft robbery piracy violation aggressor killer genocide threat monster crook clown puppet enemy',
  ),
  militaryAct: list(
    'attack strike offensive raid assault operation bombardment incursion invasion campaign war',
  ),
  disaster: list(
    'stampede crash collapse earthquake quake flood storm accident hurricane typhoon landslide disintegrate avalanche tornado cyclone tsunami shuttle derail derailment lightning wildfire heatwave drought volcano eruption mudslide blizzard capsize collide collision pile-up pileup hailstorm snowstorm sandstorm',
  ),
  // What one calls a thing that one likes.
  favourable:
    list(`victory triumph success breakthrough milestone hero friend ally model example achievement gift blessing relief step
    landmark patriot statesman historic positive encouraging constructive courageous brave wise admirable remarkable excellent
    outstanding welcome landslide partner martyr champion`),
  // What one calls a claim that one denies.
  untrue:
    list(`absurd nonsense ridiculous baseless groundless unfounded false untrue lie lying fabrication fiction tale fairy rubbish
    laughable ludicrous invention fantasy slander smear propaganda hoax farce fake myth joke misinformation disinformation
    fabricated invented wrong inaccurate misleading unsubstantiated preposterous outlandish deception`),
  // Who is no soldier, policeman or rebel.
  civilian:
    list(`people resident villager parent mother father teacher student farmer worker driver miner nurse doctor activist protester
    protestor demonstrator supporter campaigner citizen family employee striker fisherman trucker pensioner youth woman
    grower docker crowd opponent pupil relative worshipper local neighbour neighbor shopkeeper trader priest monk`),
  harmful: list(
    'response retaliation consequence action countermeasure sanction reprisal retribution punishment revenge step measure repercussion war',
  ),
}

/** Whether there is a class of that name. */
export const isWordClass = (name: string): boolean => byName.has(name)

const byName = new Map(Object.entries(wordClasses))

/** The words of a class. Throws for a class that does not exist: a misspelt name would never hold. */
export function wordClass(name: string): ReadonlySet<string> {
  const words = byName.get(name)
  if (words === undefined) throw new Failure(`There is no word class @${name}.`)
  return words
}

/** A list of words with its classes (`@weapon`) written out; `any` where `*` stands in it. */
type WrittenOut = { any: boolean; words: ReadonlySet<string> }

/** Lists stand in the lexicon and are asked of for nearly every word. */
const known = new WeakMap<readonly string[], WrittenOut>()

/** The words of a list, some of which may be classes (`@weapon`) or any word (`*`). */
export function writtenOut(list: readonly string[]): WrittenOut {
  const found = known.get(list)
  if (found !== undefined) return found
  const words = new Set(
    list.flatMap((word) =>
      word.startsWith('@') ? [...wordClass(word.slice(1))] : word === '*' ? [] : [word],
    ),
  )
  const made = { any: list.includes('*'), words }
  known.set(list, made)
  return made
}

/** Whether a lemma is one of the words, some of which may be classes (`@weapon`); `*` is any word. */
export function isOneOf(lemma: string, list: readonly string[]): boolean {
  const { any, words } = writtenOut(list)
  return any || words.has(lemma)
}
