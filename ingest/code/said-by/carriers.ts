import { tokensWhere } from '../../mention/tokens-where.ts'
import type { MentionIndex } from '../participants/participants.ts'
import { isMedium, speakerAt } from './speaker.ts'
import type { Speaker } from './speaker.ts'
import { carryingVerbs, quotingVerbs, tellingVerbs, utterances } from './speech-verbs.ts'
import { agentHeads, patientHeads, receiverHeads } from '../participants/subjects.ts'
import { bareLabel, basicChildrenOf, childrenBy, childrenOf, lemmaOf, tagOf, wordOf } from '../syntax-tree.ts'
import type { SyntaxTree } from '../syntax-tree.ts'

/** What carries the words of a verb of saying: "told Reuters", "in a statement carried by KCNA", "speaking on state television". */
export function carriersOf(tree: SyntaxTree, verb: number, index: MentionIndex): Speaker[] {
  const found = [
    ...told(tree, verb, index),
    ...childrenOf(tree, verb).flatMap(({ label, index: child }) => {
      if (/^obl:(?:in|through|via|by|on|to|at|during|with)$/u.test(label))
        return phraseCarriers(tree, verb, child, index)
      return bareLabel(label) === 'advcl' &&
        tagOf(tree, child) === 'VBG' &&
        speaking.has(lemmaOf(tree, child))
        ? mediaOf(tree, child, child, index, /^obl:(?:to|on|with|in)$/u)
        : []
    }),
  ]
  return found.length > 0 ? found : leadingCarriers(tree, verb, index)
}

/** "In an interview published by El Pais, …": the phrase that opens the sentence, wherever the parser hangs it. */
function leadingCarriers(tree: SyntaxTree, verb: number, index: MentionIndex): Speaker[] {
  if (wordOf(tree, 0) !== 'in') return []
  const noun = tree.tokens.findIndex((_, token) => token < 5 && utterances.has(lemmaOf(tree, token)))
  return noun < 0 || noun > verb ? [] : phraseCarriers(tree, verb, noun, index)
}

const speaking = new Set(['speak', 'talk', 'appear', 'write'])

/** "told the BBC": the medium that is told carries it. */
function told(tree: SyntaxTree, verb: number, index: MentionIndex): Speaker[] {
  if (!tellingVerbs.has(lemmaOf(tree, verb))) return []
  return [...patientHeads(tree, verb), ...receiverHeads(tree, verb)]
    .filter((head) => isMedium(tree, head, index))
    .map((head) => speakerAt(tree, [head], verb, index, true))
}

/** "in an interview with Le Monde", "in remarks broadcast by Al Jazeera"; "said on state television". */
function phraseCarriers(tree: SyntaxTree, verb: number, noun: number, index: MentionIndex): Speaker[] {
  if (!utterances.has(lemmaOf(tree, noun)))
    return isMedium(tree, noun, index) ? [speakerAt(tree, [noun], verb, index, true)] : []
  return [
    ...mediaOf(tree, noun, noun, index, /^nmod:(?:with|on|to|for|in|by)$/u),
    ...childrenOf(tree, noun)
      .filter(
        ({ label, index: child }) => bareLabel(label) === 'acl' && carryingVerbs.has(lemmaOf(tree, child)),
      )
      .flatMap(({ index: child }) => {
        const agents = agentHeads(tree, child).filter((head) => head !== noun)
        return agents.length > 0
          ? [speakerAt(tree, agents, child, index, true)]
          : mediaOf(tree, child, child, index, /^obl:(?:on|in|by)$/u)
      }),
  ]
}

function mediaOf(
  tree: SyntaxTree,
  head: number,
  cue: number,
  index: MentionIndex,
  labels: RegExp,
): Speaker[] {
  return childrenOf(tree, head)
    .filter(({ label, index: child }) => labels.test(label) && isMedium(tree, child, index))
    .map(({ index: child }) => speakerAt(tree, [child], cue, index, true))
}

/** Whom a speaker cites: "reported, citing two officials", "KCNA, quoting Tamm, said". */
export function sourcesOf(tree: SyntaxTree, verb: number, index: MentionIndex): Speaker[] {
  const subjects = childrenBy(tree, verb, 'nsubj')
  const citing = [verb, ...subjects]
    .flatMap((head) => basicChildrenOf(tree, head))
    .filter(({ index: child }) => tagOf(tree, child) === 'VBG' && quotingVerbs.has(lemmaOf(tree, child)))
    .map(({ index: child }) => child)
  const loose = citing.length > 0 ? citing : looseCiting(tree, verb)
  return loose.flatMap((child) => {
    const heads = patientHeads(tree, child)
    return heads.length === 0 ? [] : [speakerAt(tree, heads, child, index)]
  })
}

/** "…, Reuters said, quoting an official", wherever the parser hangs it. */
function looseCiting(tree: SyntaxTree, verb: number): number[] {
  return tokensWhere(
    tree,
    (token) =>
      token - verb > 0 &&
      token - verb <= 6 &&
      tagOf(tree, token) === 'VBG' &&
      quotingVerbs.has(lemmaOf(tree, token)) &&
      tree.tokens[token - 1]?.text === ',',
  )
}
