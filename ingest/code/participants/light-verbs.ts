/** Verbs that lend an event noun a subject: "hold talks", "launch an attack". The noun decides what it is. */
export const lightVerbs: ReadonlySet<string> = new Set(
  `hold make take conduct launch stage have give reach sign carry+out mount undertake offer issue impose pay begin start
  open lead join deliver file express voice level initiate resume continue conclude organise organize perform commit
  wage order announce declare enter engage provide send extend attend host convene unleash execute do place slap
  strike seal broker score complete finalise finalize finish wrap+up lodge submit put show pursue step+up intensify
  participate take+part kick+off call secure hammer+out cut ink clinch agree enter+into go+on repeat reiterate
  renew raise sound utter table press bring lay fire lend throw tighten toughen strengthen expand widen
  broaden inflict perpetrate run exchange enjoy deepen boost enhance forge build maintain
  establish restore set+up push exert apply keep+up subject`.split(/\s+/u),
)

/** Verbs that turn it round: their subject gets what the noun says. */
export const inverseVerbs: ReadonlySet<string> = new Set(
  'receive draw face suffer get win attract earn sustain undergo incur garner endure'.split(' '),
)

/** Verbs that do so in the passive, with the event in their by-phrase: "was hit by sanctions". */
export const sufferedVerbs: ReadonlySet<string> = new Set(
  'hit cover affect target strike rock shake batter pound cripple devastate ravage bind engulf plague'.split(
    ' ',
  ),
)

/** Verbs whose subject is an event that happens. */
export const occurrenceVerbs: ReadonlySet<string> = new Set(
  `take+place happen occur begin start continue end resume follow erupt break+out go+ahead proceed come last conclude flare
  collapse fail kick+off escalate intensify spread erupt+in be`.split(/\s+/u),
)

/** Verbs after which an event noun has not happened: it is sought, called off, kept from happening. */
export const nonfactiveVerbs: ReadonlySet<string> = new Set(
  `cancel call+off avoid prevent demand urge call seek propose plan threaten reject refuse oppose ban suspend avert
  schedule postpone delay await expect fear risk promise request want need consider thwart foil forestall stop
  offer warn predict vow pledge suggest recommend discuss prepare rule+out block prohibit forbid
  require deter discourage boycott deny weigh mull contemplate eye plot hope wish push press lobby
  appeal ask beg advocate favour favor promote allow permit enable facilitate aim`.split(/\s+/u),
)
