/** Verbs by which people and bodies act on others with words. */
const performatives = new Set(
  `threaten demand urge accuse vow promise pledge criticise criticize condemn warn thank praise ask express reject deny blame
  denounce call apologise apologize appeal order refuse welcome congratulate insist dismiss offer invite summon rebuke
  commend hail propose request suspend expel fire sack vote`.split(/\s+/u),
)

/** Whether only somebody who can speak or decide does what a verb says. */
export const isPerformative = (lemma: string): boolean => performatives.has(lemma)
