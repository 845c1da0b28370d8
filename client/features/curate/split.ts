import type { GroupsAnswer } from '../../../model/api/curation.ts'

export type Group = GroupsAnswer['groups'][number]
export type GroupKind = Group['by']

/** The kinds of groups, in the order in which one looks at them. */
export const groupKinds: readonly GroupKind[] = ['title', 'alias', 'company', 'article']
export const groupKindNames: Record<GroupKind, string> = {
  title: 'Called',
  alias: 'Under the name',
  company: 'Named beside',
  article: 'In the article',
}

/** What tells a group from the others of an actor. */
export function groupKey({ by, value }: Pick<Group, 'by' | 'value'>): string {
  return `${by} ${value}`
}

/** How many articles go with the chosen groups, and how many stay. */
export function parting(
  { articles, groups }: Pick<GroupsAnswer, 'articles' | 'groups'>,
  chosen: ReadonlySet<string>,
): { go: number; stay: number } {
  const going = new Set(groups.flatMap((group) => (chosen.has(groupKey(group)) ? group.articles : [])))
  return { go: going.size, stay: articles - going.size }
}

/** Why these groups cannot go; null when they can. */
export function whyNotParted({ go, stay }: { go: number; stay: number }, into: string): string | null {
  if (go === 0) return 'Choose the mentions that are of the other.'
  if (stay <= 0) return 'All mentions would go: leave some.'
  if (into.trim() === '') return 'Say in a word or two what tells the other apart.'
  return null
}
