/** Gerunds that the tagger takes for nouns, with their verbs. */
export const gerundNouns: ReadonlyMap<string, string> = new Map(
  `meeting:meet bombing:bomb killing:kill shelling:shell shooting:shoot funding:fund attacking:attack helping:help
  backing:back training:train arming:arm spying:spy hacking:hack visiting:visit threatening:threaten beating:beat
  looting:loot burning:burn smuggling:smuggle kidnapping:kidnap raping:rape torturing:torture executing:execute
  arresting:arrest detaining:detain financing:finance supporting:support hosting:host`
    .split(/\s+/u)
    .map((pair): [string, string] => [pair.split(':')[0] ?? '', pair.split(':')[1] ?? '']),
)
