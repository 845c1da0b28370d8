import { checkSync } from 'recheck'

/** More than a pattern of a few alternatives takes to judge, the first one on a busy machine included (milliseconds). */
const patienceMs = 5_000

/** How the time of a match may grow with the length of the text. */
const bearable = new Set(['safe', 'linear', '2nd degree polynomial'])

/**
 * Whether matching a text against the pattern stays bounded by the square of its length: Neo4j looks at its time limit
 * between rows only, never within a match. Judged by recheck's automaton as a match of the whole text, as `=~` is. What it
 * does not know (look-around, possessive quantifiers) counts as unsafe.
 */
export function isSafeToMatch(pattern: string): boolean {
  // In this process and thread: its other back ends start processes.
  process.env['RECHECK_SYNC_BACKEND'] = 'pure'
  const flags = /^\(\?([ims]+)\)/u.exec(pattern)
  const body = flags === null ? pattern : pattern.slice(flags[0].length)
  const judged = checkSync(`^(?:${body})$`, flags?.[1]?.includes('i') ? 'is' : 's', {
    checker: 'automaton',
    timeout: patienceMs,
  })
  return (
    judged.status === 'safe' || (judged.status === 'vulnerable' && bearable.has(judged.complexity.summary))
  )
}
