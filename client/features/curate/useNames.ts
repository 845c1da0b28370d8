import { useQueries } from '@tanstack/react-query'
import { actorQuery } from '../../api/queries.ts'
import { readableKey } from './readable-key.ts'

/** What the graph calls some actors now, by their keys; the key itself, readable, until it answers or when nobody has it. */
export function useNames(keys: readonly string[]): (key: string) => string {
  const answers = useQueries({ queries: keys.map((key) => ({ ...actorQuery(key), retry: false })) })
  const names = new Map(keys.map((key, index) => [key, answers[index]?.data?.actor.name] as const))
  return (key) => names.get(key) ?? readableKey(key)
}
