import type { Hedge } from '../../../model/claim.ts'

/** What a word makes of the act below it: it happens, does not, may not, is tried, lies ahead, is past, or is hearsay. */
export type CertaintyClass =
  | 'does'
  | 'fails'
  | 'doubts'
  | 'tries'
  | 'plans'
  | 'wishes'
  | 'past'
  | 'denies'
  | Hedge['kind']

type Classes = ReadonlyMap<string, CertaintyClass>

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u))
const byWord = (lists: readonly (readonly [CertaintyClass, string])[]): Classes =>
  new Map(
    lists.flatMap(([kind, text]) => text.split(/\s+/u).map((word): [string, CertaintyClass] => [word, kind])),
  )

/** Verbs over an infinitive or gerund: "managed to free", "refused to sign", "is believed to have met". */
export const complementClasses: Classes = byWord([
  [
    'does',
    `manage force compel continue begin start proceed help dare bother rush happen get cause prompt lead keep resume
    finish complete enable allow permit let succeed end+up go+on carry+on regret admit confirm recall remember`,
  ],
  ['fails', 'fail refuse decline cease stop avoid forget prevent abandon neglect refrain hesitate quit omit'],
  ['tries', 'try attempt struggle battle fight work conspire'],
  [
    'plans',
    `plan intend prepare expect set schedule slate vow pledge promise swear decide agree arrange commit opt poise
    gear+up undertake`,
  ],
  [
    'wishes',
    `seek want hope wish aim like consider propose plot threaten offer need love prefer desire mean tend fear mull
    suggest recommend contemplate weigh ponder envisage envision discuss favour favor advocate risk deter
    dissuade discourage design ask urge order tell call request demand require press invite encourage advise warn
    pressure beg implore instruct command direct push authorise authorize appeal exhort persuade`,
  ],
  ['past', 'use'],
  ['denies', 'deny'],
  ['alleged', 'claim allege purport suppose'],
  ['accused', 'accuse'],
  ['reportedly', 'say report understand'],
  ['suspected', 'believe think suspect presume assume reckon'],
  ['unconfirmed', 'appear seem rumour rumor'],
])

/** Adjectives over an infinitive, a gerund or a clause: "is likely to attack", "capable of striking", "possible that". */
export const adjectiveComplements: Classes = byWord([
  ['does', 'able sorry proud glad quick first last'],
  ['fails', 'unable unwilling reluctant impossible untrue false'],
  ['doubts', 'unlikely improbable doubtful'],
  [
    'plans',
    'ready set due willing prepared poised committed about scheduled expected bound slated certain sure close near',
  ],
  [
    'wishes',
    `likely capable eager keen determined possible probable conceivable plausible necessary important essential vital
    desirable supposed hopeful open inclined free tempted anxious desperate interested entitled authorised authorized
    welcome allowed obliged required worried afraid fearful concerned confident opposed`,
  ],
  ['unconfirmed', 'apparent'],
])

/** Nouns above an act: "plans for talks", "threat of attack", "reports that". */
export const hedgingNouns: Classes = byWord([
  [
    'plans',
    `plan intention decision preparation agreement commitment verge brink threshold eve promise pledge
    vow`,
  ],
  [
    'wishes',
    `threat risk danger possibility prospect chance hope fear call demand request proposal offer appeal bid idea need
    right ability capability warning effort attempt option condition push pressure readiness willingness desire
    deadline authority power permission mandate means way plot conspiracy scheme likelihood probability
    reason incentive motive pretext excuse opportunity obligation duty capacity scenario temptation determination resolve`,
  ],
  ['fails', 'refusal failure lack absence cancellation rejection ban inability'],
  ['alleged', 'allegation claim assertion suggestion insinuation notion story theory'],
  ['accused', 'charge accusation trial'],
  ['reportedly', 'report account word'],
  ['suspected', 'suspicion speculation belief'],
  ['unconfirmed', 'rumour rumor'],
])

/** Adverbs and adjectives that hedge what they stand with. */
export const hedgeWords: ReadonlyMap<string, Hedge['kind']> = new Map(
  (
    [
      ['alleged', 'allegedly alleged purportedly purported supposedly supposed ostensibly so-called'],
      ['reportedly', 'reportedly reported'],
      ['suspected', 'suspected presumably presumed'],
      [
        'unconfirmed',
        'apparently apparent seemingly unconfirmed unverified rumoured rumored possibly probably perhaps maybe',
      ],
    ] as const
  ).flatMap(([kind, text]) => text.split(' ').map((word): [string, Hedge['kind']] => [word, kind])),
)

/** Adjectives in front of an event noun that say it lies ahead or may. */
export const eventAdjectives: Classes = byWord([
  ['plans', 'planned upcoming scheduled forthcoming expected'],
  ['wishes', 'proposed future possible potential threatened imminent'],
])

/** Adjectives said of an event: "a strike is likely". */
export const eventPredicates: Classes = byWord([
  ['plans', 'due scheduled planned'],
  ['wishes', 'likely possible probable imminent inevitable conceivable necessary needed'],
  ['doubts', 'unlikely impossible inconceivable improbable'],
])

/**
 * What a preposition makes of the gerund behind it, by the verb, adjective or noun above and the preposition: "prevented
 * them from attacking", "decided against sending".
 */
export const gerundClasses: Classes = byWord([
  [
    'fails',
    `prevent+from stop+from keep+from block+from bar+from hinder+from restrain+from refrain+from abstain+from
    desist+from hold+from shy+from dissuade+from decide+against short+of fall+of stay+from back+from`,
  ],
  [
    'wishes',
    `deter+from discourage+from prohibit+from ban+from forbid+from warn+against advise+against caution+against
    argue+against vote+against think+of dream+of speak+of talk+of talk+about think+about capable+of interested+in
    aim+at opposed+to object+to oppose+to push+for lobby+for afraid+of worried+about threaten+with`,
  ],
  ['plans', 'plan+on intend+on intent+on close+to committed+to commit+to bent+on insist+on set+on'],
  [
    'accused',
    `accuse+of charge+with charge+of indict+for indict+on blame+for sue+for sue+over try+for prosecute+for trial+for
    trial+over charge+for`,
  ],
  [
    'suspected',
    `suspect+of suspect+in investigate+for investigate+over arrest+for detain+for question+over question+about
    suspicion+of seek+for`,
  ],
])

/** Verbs of thinking, fearing and wishing: their clause is not asserted by anybody. */
export const nonassertingVerbs: ReadonlySet<string> =
  words(`hope fear worry expect wish doubt wonder want imagine dream demand
    propose recommend request suggest urge ask hint predict forecast decide consider imply caution threaten pray
    advocate speculate warn need like prefer`)

/** Of these, those whose clause is no fact even in the past tense: "wants him arrested". */
export const wishingVerbs: ReadonlySet<string> =
  words(`hope wish want demand propose recommend request urge ask pray advocate need
    like prefer doubt`)

/** Verbs that say of a clause or report that it is not so. */
export const denyingVerbs: ReadonlySet<string> = words(
  'deny reject dismiss refute rebut dispute disprove debunk repudiate contradict disavow',
)

/** Verbs whose clause is a fact, whatever becomes of them: "must not forget that". */
export const factiveVerbs: ReadonlySet<string> = words(
  'forget remember know realise realize regret recall learn notice discover recognise recognize acknowledge ignore mind resent',
)

/** Adjectives that say whether a clause is so. */
export const truthAdjectives: ReadonlySet<string> = words('true correct accurate')

/** Verbs of motion: what somebody travels for lies ahead while he travels. */
export const motionVerbs: ReadonlySet<string> = words(
  'arrive travel fly go come return head leave depart journey',
)

/** Verbs over a clause whose negation leaves it open. */
export const confirmingVerbs: ReadonlySet<string> = words(
  'say think believe claim confirm know announce report verify establish prove',
)

/** Words over "if" and "whether" that ask by themselves, and those that do so where they are negated. */
export const askingWords: ReadonlySet<string> = words(
  'ask wonder inquire enquire question doubt unclear uncertain unsure',
)
export const askingWhenNegated: ReadonlySet<string> =
  words(`know say tell see clear clarify specify confirm certain sure determine
    disclose reveal decide verify`)

/** Verbs after which an event has not happened: "foiled an attack". */
export const averting: ReadonlySet<string> = words(
  'cancel call+off avoid prevent avert thwart foil forestall stop block abort scrap',
)

/** Verbs after which an event lies ahead: "plans a rally". */
export const arranging: ReadonlySet<string> = words('plan prepare schedule expect arrange')

/** Verbs of what becomes of an event that is there: "the offensive will end" leaves no doubt of the offensive. */
export const presupposing: ReadonlySet<string> = words(
  'end conclude last collapse fail intensify escalate spread widen drag+on die+down subside peter+out',
)

/** Verbs of what is done with talks and visits as wholes: these are as certain as the verb. */
export const hosting: ReadonlySet<string> =
  words(`be have see do mean include involve require chair host attend lead oversee hold
    open join organise organize convene mediate facilitate moderate supervise broker restart resume begin continue start`)
