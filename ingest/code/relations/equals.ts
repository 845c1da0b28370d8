import { positionOf } from '../../../knowledge/positions.ts'
import { mentionsAt } from '../participants/participants.ts'
import { tagOf } from '../syntax-tree.ts'
import type { Post } from './offices.ts'
import type { RolePhrase } from './role-phrase.ts'
import type { Spans } from './spans.ts'

/** "his Russian counterpart", "her Norwegian colleague": whoever holds the same post elsewhere. */
export const isEqual = ({ lemma }: Pick<RolePhrase, 'lemma'>): boolean =>
  /^(?:counterpart|colleague)$/u.test(lemma)

/** The post that the owner of "counterpart" holds by any mention of him in the article; null where none is told. */
export function postOfEqual(
  { tree, index }: Spans,
  { possessor }: RolePhrase,
): (Pick<Post, 'lemma' | 'modifiers'> & { title: string }) | null {
  if (possessor === null) return null
  const head = tagOf(tree, possessor) === 'POS' ? possessor - 1 : possessor
  const keys = mentionsAt(index, tree, head).map((item) => item.key)
  const titles = [...index.bySentence.values()]
    .flat()
    .filter((mention) => mention.actor !== null && keys.includes(mention.actor) && mention.title !== null)
    .map((mention) => mention.title ?? '')
    .toSorted((a, b) => b.length - a.length)
  const title = titles.find((words) => positionOf(lastWord(words)) !== null)
  if (title === undefined) return null
  const words = title.toLowerCase().split(/[\s-]+/u)
  return { title, lemma: lastWord(title), modifiers: words.slice(0, -1) }
}

const lastWord = (title: string): string => title.toLowerCase().split(/[\s]+/u).at(-1) ?? ''
