const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u))

/** Verbs whose clause is what somebody says. They are never events by themselves; some are events beside (accuse, urge). */
export const speechVerbs: ReadonlySet<string> =
  words(`say tell warn claim accuse deny announce report insist note urge state
  declare add explain argue assert maintain contend allege confirm admit acknowledge concede reveal disclose stress emphasise
  emphasize underline underscore reiterate repeat remark comment observe suggest indicate hint imply point+out pledge promise
  vow swear testify write tweet post reply respond respond+to answer retort counter conclude believe think estimate assess
  predict forecast caution complain lament recall recount relate describe describe+as quote cite inform notify brief assure
  reassure remind advise signal hear learn charge protest proclaim pronounce publish broadcast air carry read quip joke
  agree boast brag demand propose recommend request speak tout voice mention mutter shout stipulate rule find fear hope
  expect worry decree decide show understand know`)
