import type { Dependency, ParsedSentence } from '../parse/parsed-article.ts'

/** Participles that stay adjectives after a preposition: "by opposing forces". */
const adjectivalParticiples = new Set([
  'warring',
  'ruling',
  'leading',
  'opposing',
  'remaining',
  'growing',
  'existing',
  'following',
  'surrounding',
  'neighbouring',
  'neighboring',
  'visiting',
  'outgoing',
  'incoming',
  'working',
  'rising',
  'missing',
  'living',
  'governing',
  'competing',
  'participating',
  'ongoing',
  'standing',
  'invading',
  'attacking',
  'retreating',
  'advancing',
  'acting',
  'developing',
  'emerging',
  'contracting',
  'mounting',
  'increasing',
  'sitting',
])

/** Verbs that take a gerund which the parser reads as part of the following name: "denied meeting Tamm". */
const gerundVerbs = new Set([
  'deny',
  'admit',
  'avoid',
  'stop',
  'recall',
  'regret',
  'consider',
  'suggest',
  'begin',
  'start',
  'confess',
])
const gerundNouns: Readonly<Record<string, string>> = {
  meeting: 'meet',
  bombing: 'bomb',
  killing: 'kill',
  shelling: 'shell',
  shooting: 'shoot',
  funding: 'fund',
  attacking: 'attack',
  helping: 'help',
  backing: 'back',
  training: 'train',
  arming: 'arm',
  spying: 'spy',
  hacking: 'hack',
  visiting: 'visit',
  threatening: 'threaten',
  beating: 'beat',
}

/**
 * Puts right what CoreNLP's English model is known to get wrong, before anything else reads the tree:
 * a gerund after a preposition that it makes an adjective of its own object ("for bribing officials"), and a gerund
 * after deny or admit that it makes part of a name ("denied meeting Tamm").
 */
export function repairDependencies(sentence: ParsedSentence): {
  basic: Dependency[]
  enhanced: Dependency[]
  lemmas: string[]
} {
  const lemmas = sentence.tokens.map((token) => token.lemma.toLowerCase())
  let basic = [...sentence.basic]
  let enhanced = [...sentence.enhanced]
  sentence.tokens.forEach((token, index) => {
    const edge = basic.find((dependency) => dependency.dependent === index)
    if (edge === undefined || edge.governor < 0) return
    const before = sentence.tokens[index - 1]
    const gerundAfterPreposition =
      edge.label === 'amod' &&
      token.partOfSpeech === 'VBG' &&
      edge.governor > index &&
      before?.partOfSpeech === 'IN' &&
      !adjectivalParticiples.has(token.text.toLowerCase())
    const verbBefore = basic.find((dependency) => dependency.dependent === edge.governor)?.governor ?? -1
    const gerundOfDenial =
      edge.label === 'compound' &&
      gerundNouns[token.text.toLowerCase()] !== undefined &&
      verbBefore === index - 1 &&
      gerundVerbs.has(lemmas[index - 1] ?? '')
    if (gerundAfterPreposition) {
      const object = edge.governor
      const promote = (list: Dependency[]): Dependency[] =>
        list.map((dependency) => {
          if (
            dependency.dependent === object &&
            dependency.governor !== index &&
            /^(?:obl|nmod|advcl|acl|conj)/u.test(dependency.label)
          ) {
            return { ...dependency, dependent: index }
          }
          if (dependency.dependent === index && dependency.governor === object)
            return { label: 'obj', governor: index, dependent: object }
          if (
            dependency.governor === object &&
            dependency.label === 'case' &&
            dependency.dependent === index - 1
          ) {
            return { label: 'mark', governor: index, dependent: dependency.dependent }
          }
          // What followed the object belonged to the gerund's clause when it starts with a preposition of place or time.
          return dependency
        })
      basic = promote(basic)
      enhanced = promote(enhanced)
    } else if (gerundOfDenial) {
      const object = edge.governor
      const promote = (list: Dependency[]): Dependency[] =>
        list.map((dependency) => {
          if (dependency.dependent === object && dependency.governor === verbBefore)
            return { label: 'xcomp', governor: verbBefore, dependent: index }
          if (dependency.dependent === index && dependency.governor === object)
            return { label: 'obj', governor: index, dependent: object }
          return dependency
        })
      basic = promote(basic)
      enhanced = promote(enhanced)
      lemmas[index] = gerundNouns[token.text.toLowerCase()] ?? token.lemma
    }
  })
  return { basic, enhanced, lemmas }
}
