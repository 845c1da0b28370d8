import type { LocalActor } from '../../../model/actor.ts'
import type { ResolvedArticle, ResolvedMention } from '../../mention/resolved-article.ts'
import { bareLabel, basicChildrenOf, childrenOf, lemmaOf, tagOf, wordOf } from '../syntax-tree.ts'
import type { SyntaxTree } from '../syntax-tree.ts'
import { roleNounOf } from '../../../knowledge/role-nouns.ts'
import { wordClass } from '../lexicon/word-classes.ts'

/** Who is meant where, by sentence and token. */
export type MentionIndex = {
  bySentence: ReadonlyMap<number, readonly ResolvedMention[]>
  actors: ReadonlyMap<string, LocalActor>
  /** Whom "I" and "we" mean, by sentence: whoever is quoted there. */
  firstPersons: ReadonlyMap<number, readonly Participant[]>
}

/** A participant with the mention that stands for it. */
export type Participant = { key: string; mention: ResolvedMention }

/** Indexes the mentions of an article, while nobody is known yet to be quoted. */
export function indexMentions(resolved: ResolvedArticle): MentionIndex {
  const bySentence = new Map<number, ResolvedMention[]>()
  for (const mention of resolved.mentions) {
    const list = bySentence.get(mention.sentence)
    if (list === undefined) bySentence.set(mention.sentence, [mention])
    else list.push(mention)
  }
  const actors = new Map(resolved.actors.map((actor) => [actor.id, actor]))
  return { bySentence, actors, firstPersons: new Map() }
}

/** The participants that the mention headed by a token stands for; several for a plural one. */
export function mentionsAt(index: MentionIndex, tree: SyntaxTree, token: number): Participant[] {
  const mentions = index.bySentence.get(tree.sentence.index) ?? []
  const headed = mentions.filter((mention) => mention.head === token)
  const candidates = headed.length > 0 ? headed : smallestAround(mentions, token)
  if (candidates.length === 0 && !firstPerson.has(wordOf(tree, token))) return []
  const found = (headed.length > 1 ? widestOf(headed) : candidates).flatMap((mention) =>
    mention.actor !== null && index.actors.has(mention.actor) ? [{ key: mention.actor, mention }] : [],
  )
  if (found.length > 0 || !firstPerson.has(wordOf(tree, token))) return found
  return (index.firstPersons.get(tree.sentence.index) ?? []).map((item) => firstPersonAt(tree, token, item))
}

function widestOf(mentions: readonly ResolvedMention[]): ResolvedMention[] {
  const widest = Math.max(...mentions.map((mention) => mention.endToken - mention.firstToken))
  return mentions.filter((mention) => mention.endToken - mention.firstToken === widest)
}

const firstPerson = new Set(['i', 'we', 'me', 'us', 'my', 'our'])

/** A speaker as the "we" of his own words, wherever he is named. */
function firstPersonAt(tree: SyntaxTree, token: number, { key, mention }: Participant): Participant {
  const { start, end } = tree.tokens[token] ?? mention
  const place = {
    start,
    end,
    sentence: tree.sentence.index,
    firstToken: token,
    endToken: token + 1,
    head: token,
  }
  return { key, mention: { ...mention, ...place, kind: 'pronoun', rule: 'first-person' } }
}

/** Mentions whose name holds the token although the parser made another token its head. */
function smallestAround(mentions: readonly ResolvedMention[], token: number): ResolvedMention[] {
  const around = mentions.filter(
    (mention) => mention.kind === 'name' && mention.firstToken <= token && token < mention.endToken,
  )
  if (around.length < 2) return around
  const least = Math.min(...around.map((mention) => mention.endToken - mention.firstToken))
  return around.filter((mention) => mention.endToken - mention.firstToken === least)
}

/**
 * The participants a noun phrase stands for: its own mention; else, for "dozens of X" or "members of X", X; else an
 * apposition or name inside it. With `possessor`, a thing stands for whom it belongs to ("Syrian positions", "its embassy").
 */
export function participantsOf(
  index: MentionIndex,
  tree: SyntaxTree,
  head: number,
  options: { possessor: boolean },
): Participant[] {
  const found = expand(index, tree, head, options, 0)
  return found.filter((item, at) => found.findIndex((other) => other.key === item.key) === at)
}

function expand(
  index: MentionIndex,
  tree: SyntaxTree,
  head: number,
  options: { possessor: boolean },
  depth: number,
): Participant[] {
  if (depth > 4) return []
  const found = mentionsAt(index, tree, head)
  const named = found.every(({ key }) => key.includes('@')) ? examplesOf(index, tree, head, depth) : []
  const own = named.length > 0 ? named : ofSeveral(index, tree, head, found)
  const here = [
    ...sharingHead(index, tree, head, own),
    ...(own.length > 0 ? own : indirect(index, tree, head, options, depth)),
  ]
  const conjuncts = basicChildrenOf(tree, head)
    .filter((edge) => bareLabel(edge.label) === 'conj')
    .flatMap((edge) => expand(index, tree, edge.index, options, depth + 1))
  return [...here, ...conjuncts, ...here.flatMap((item) => listedBehind(index, tree, item))]
}

/**
 * "Chile, Peru and Kenya": the parser often loses what stands behind the first of a list of names. The words tell: nothing
 * but commas and one "and" between names of a kind, none of them the subject of another verb.
 */
function listedBehind(index: MentionIndex, tree: SyntaxTree, { mention }: Participant): Participant[] {
  if (mention.kind !== 'name' || mention.sentence !== tree.sentence.index) return []
  const names = (index.bySentence.get(tree.sentence.index) ?? []).filter(
    ({ kind, actor, type }) => kind === 'name' && actor !== null && type === mention.type,
  )
  const found: Participant[] = []
  let end = mention.endToken
  for (let more = true; more;) {
    const gap = wordOf(tree, end) === ',' ? 1 : 0
    const joined = wordOf(tree, end + gap) === 'and'
    const from = end + gap + (joined ? 1 : 0)
    const first = wordOf(tree, from) === 'the' ? from + 1 : from
    const next = names.find(({ firstToken }) => firstToken === first)
    if (next === undefined || first === end || isSubjectOfItsOwn(tree, next.head)) return []
    if (next.actor !== null) found.push({ key: next.actor, mention: next })
    end = next.endToken
    more = !joined
  }
  return found.length > 1 ? found : []
}

const isSubjectOfItsOwn = (tree: SyntaxTree, token: number): boolean =>
  tree.basicGovernor[token]?.label.startsWith('nsubj') === true

/** "partners, including Chile", "countries such as Peru": the named ones among the unnamed. */
function examplesOf(index: MentionIndex, tree: SyntaxTree, head: number, depth: number): Participant[] {
  return childrenOf(tree, head)
    .filter((edge) => edge.label === 'nmod:including' || edge.label === 'nmod:such_as')
    .flatMap((edge) => expand(index, tree, edge.index, { possessor: false }, depth + 1))
}

/** "the navies of Chile and Peru", "the leaders of both parties": an unnamed body of several is those whose it is. */
function ofSeveral(
  index: MentionIndex,
  tree: SyntaxTree,
  head: number,
  own: readonly Participant[],
): readonly Participant[] {
  const [lone] = own
  if (lone === undefined || own.length > 1 || !/^org:.*@/u.test(lone.key) || lone.mention.type !== 'group')
    return own
  if (roleNounOf(lemmaOf(tree, head))?.kind !== 'body') return own
  const owners = childrenOf(tree, head)
    .filter((edge) => edge.label === 'nmod:of' || edge.label === 'nmod:from')
    .flatMap((edge) => mentionsAt(index, tree, edge.index))
    .filter(({ mention }) => mention.kind === 'name' && mention.type !== 'person')
  return new Set(owners.map(({ key }) => key)).size > 1 ? owners : own
}

/** "the Chilean, Peruvian and Royal Navy": names that share a head noun with one that is named in full. */
function sharingHead(
  index: MentionIndex,
  tree: SyntaxTree,
  head: number,
  own: readonly Participant[],
): Participant[] {
  const whole = own.find((item) => item.mention.kind === 'name')?.mention
  if (whole === undefined) return []
  return basicChildrenOf(tree, head)
    .filter((edge) => (edge.label === 'compound' || edge.label === 'amod') && edge.index < whole.firstToken)
    .filter((edge) => basicChildrenOf(tree, edge.index).some((inner) => bareLabel(inner.label) === 'conj'))
    .flatMap((edge) => [
      edge.index,
      ...basicChildrenOf(tree, edge.index)
        .filter((inner) => bareLabel(inner.label) === 'conj')
        .map((inner) => inner.index),
    ])
    .filter((token) => token < whole.firstToken)
    .flatMap((token) => mentionsAt(index, tree, token))
}

function indirect(
  index: MentionIndex,
  tree: SyntaxTree,
  head: number,
  options: { possessor: boolean },
  depth: number,
): Participant[] {
  const children = childrenOf(tree, head)
  const appositions = children
    .filter((edge) => edge.label === 'appos')
    .flatMap((edge) => [
      ...mentionsAt(index, tree, edge.index),
      // "the city, a rebel stronghold"
      ...(options.possessor && strongholds.has(lemmaOf(tree, edge.index))
        ? possessors(index, tree, edge.index)
        : []),
    ])
  if (appositions.length > 0) return appositions
  if (wordClass('partitive').has(lemmaOf(tree, head)) || tagOf(tree, head) === 'CD') {
    const parts = children.filter(
      (edge) => edge.label === 'nmod:of' || edge.label === 'nmod:from' || edge.label === 'nmod:among',
    )
    const whole = parts.flatMap((edge) => expand(index, tree, edge.index, options, depth + 1))
    if (whole.length > 0) return whole
  }
  // "Anna Berg, a teacher whom the court sentenced": what is said of the description is said of the name.
  const described = tree.basicGovernor[head]
  if (described?.label === 'appos') {
    const named = mentionsAt(index, tree, described.index).filter(({ mention }) => mention.kind === 'name')
    if (named.length > 0) return named
  }
  // "our soldiers", "its envoy": people are not whom they belong to.
  const people = roleNounOf(lemmaOf(tree, head))?.kind === 'one'
  return options.possessor && !people ? possessors(index, tree, head) : []
}

const strongholds = new Set([
  'stronghold',
  'bastion',
  'base',
  'hub',
  'capital',
  'headquarters',
  'hideout',
  'enclave',
])

/** "rebel-held villages", "government-controlled areas": who holds what. */
function holdersOf(index: MentionIndex, tree: SyntaxTree, head: number): Participant[] {
  return childrenOf(tree, head)
    .filter(
      (edge) =>
        edge.label === 'amod' &&
        /^(?:held|controlled|occupied|run|ruled|dominated|drafted|proposed|sponsored|backed|led|authored)$/u.test(
          wordOf(tree, edge.index),
        ),
    )
    .flatMap((edge) =>
      basicChildrenOf(tree, edge.index).flatMap((inner) => mentionsAt(index, tree, inner.index)),
    )
}

/** To whom a thing belongs: possessive, nationality or name in front of it, "of X", "by X", "from X". */
export function possessors(index: MentionIndex, tree: SyntaxTree, head: number, depth = 0): Participant[] {
  const children = childrenOf(tree, head)
  for (const labels of [
    ['nmod:poss'],
    ['compound', 'amod'],
    ['nmod:by', 'nmod:between'],
    ['nmod:of', 'nmod:from'],
  ]) {
    const owners = children
      .filter((edge) => labels.includes(edge.label))
      .flatMap((edge) => {
        const at = mentionsAt(index, tree, edge.index)
        if (at.length > 0) return [...at, ...sharingHead(index, tree, edge.index, at)]
        if (labels.includes('nmod:poss')) return expand(index, tree, edge.index, { possessor: false }, 1)
        // "the import of Kenyan products"
        return edge.label === 'nmod:of' && depth < 2 ? possessors(index, tree, edge.index, depth + 1) : at
      })
      .filter((owner) => !labels.includes('compound') || owner.mention.type !== 'person')
    const [lone, ...others] = owners
    if (lone === undefined) continue
    return others.length === 0 && labels.includes('nmod:between')
      ? [lone, ...otherSide(index, tree, lone.mention.head)]
      : owners
  }
  const holding = [
    head,
    ...childrenOf(tree, head)
      .filter((edge) => edge.label === 'nmod:of')
      .map((edge) => edge.index),
  ].flatMap((thing) => holdersOf(index, tree, thing))
  if (holding.length > 0) return holding
  // "the courage shown by troops", "offers of talks from Lania", "the deal reached between them", "news that Peru left".
  return children
    .flatMap((edge) => {
      if (bareLabel(edge.label) === 'acl' && /^VB[ND]$/u.test(tagOf(tree, edge.index)))
        return childrenOf(tree, edge.index).filter((inner) =>
          ['obl:by', 'obl:agent', 'obl:between', 'nmod:between'].includes(inner.label),
        )
      if (wordClass('tidings').has(lemmaOf(tree, head)) && ['acl', 'ccomp'].includes(bareLabel(edge.label)))
        return childrenOf(tree, edge.index).filter((inner) => inner.label === 'nsubj')
      if (edge.label === 'nmod:of')
        return childrenOf(tree, edge.index).filter(
          (inner) => inner.label === 'nmod:from' || inner.label === 'nmod:by',
        )
      return []
    })
    .flatMap((edge) => expand(index, tree, edge.index, { possessor: false }, 1))
}

/**
 * "between Chile, led by Anu Tamm, and Peru": the parser often loses what stands behind "and" after an insertion. The next
 * name joined by "and" is the other side.
 */
export function otherSide(index: MentionIndex, tree: SyntaxTree, head: number): Participant[] {
  const mentions = index.bySentence.get(tree.sentence.index) ?? []
  const next = mentions
    .filter(({ firstToken, actor, kind }) => firstToken > head && actor !== null && kind !== 'pronoun')
    .toSorted((a, b) => a.firstToken - b.firstToken)
    .find(({ firstToken }) => {
      const before = wordOf(tree, firstToken - 1)
      return (
        before === 'and' ||
        (/^(?:the|its|their|his|her)$/u.test(before) && wordOf(tree, firstToken - 2) === 'and')
      )
    })
  return next === undefined ? [] : participantsOf(index, tree, next.head, { possessor: false })
}
