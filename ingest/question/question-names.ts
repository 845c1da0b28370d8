import type { LocalActor } from '../../model/actor.ts'
import type { NamedInQuestion, QuestionRole } from '../../model/question.ts'
import { contains } from '../../model/span.ts'
import type { Span } from '../../model/span.ts'
import type { ResolvedArticle, ResolvedMention } from '../mention/resolved-article.ts'

/** Somebody named in a text, before its place in the question is known. */
export type Named = Omit<NamedInQuestion, 'role'>

/** Whom a mention means, as the article that is the question knows it. */
export function named(text: string, mention: ResolvedMention, resolved: ResolvedArticle): Named {
  const actor = resolved.actors.find(({ id }) => id === mention.actor)
  return {
    ...wordsAt(text, mention),
    ...described(actor, text.slice(mention.start, mention.end)),
    kind: mention.kind === 'name' ? 'name' : 'description',
  }
}

function described(
  actor: LocalActor | undefined,
  words: string,
): Pick<Named, 'key' | 'name' | 'type' | 'country' | 'sectors'> {
  if (actor === undefined) return { key: null, name: words, type: null, country: null, sectors: [] }
  return {
    key: actor.id,
    name: actor.name,
    type: actor.type,
    country: actor.country,
    sectors: [...actor.sectors],
  }
}

/** Everybody whom a stretch of the text names or describes: the widest mentions, else its words as a name. */
export function namesWithin(
  text: string,
  range: Span,
  resolved: ResolvedArticle,
  times: readonly Span[],
): Named[] {
  const inside = resolved.mentions.filter(
    (mention) =>
      contains(range, mention) &&
      mention.kind !== 'pronoun' &&
      !times.some((time) => contains(time, mention)),
  )
  const widest = inside.filter(
    (mention) =>
      !inside.some((other) => other !== mention && contains(other, mention) && !contains(mention, other)),
  )
  const found = [...new Map(widest.map((mention) => [mention.start, mention])).values()]
    .map((mention) => {
      // "Seoul's military": the owner is no second name.
      const owner = widest.find(({ end }) => /^['’]s\s+$/u.test(text.slice(end, mention.start)))
      const whole = owner === undefined ? mention : { start: owner.start, end: mention.end }
      return { ...named(text, mention, resolved), ...wordsAt(text, whole) }
    })
    .filter(
      (name, _, all) =>
        !all.some((other) => other !== name && contains(other, name) && !contains(name, other)),
    )
  const actors = found.filter(({ type }) => type !== null)
  return actors.length > 0 ? found : wordsAsNames(text, range, times)
}

/** "putin and the kremlin": words that the resolver knows nothing of, as names parted by commas and "and". */
function wordsAsNames(text: string, range: Span, times: readonly Span[]): Named[] {
  const end = Math.min(range.end, ...times.filter((time) => contains(range, time)).map((time) => time.start))
  const names: Named[] = []
  for (const part of text.slice(range.start, end).matchAll(/(?:(?! and | or |, ).)+/gu)) {
    const words = part[0].replace(/^(?:\s*(?:and|or|the|a|an|both|,)\s+)+/iu, '').trim()
    const cut = words.replace(
      /\s+(?:in|on|at|after|before|since|until|during|through|via|from)(?:\s.*)?$/iu,
      '',
    )
    if (!/\p{L}/u.test(cut)) continue
    const start = range.start + part.index + part[0].indexOf(cut)
    names.push({
      start,
      end: start + cut.length,
      text: cut,
      ...described(undefined, cut),
      kind: 'name',
    })
  }
  return names
}

/** The words of a span. */
export function wordsAt(text: string, { start, end }: Span): Span & { text: string } {
  return { start, end, text: text.slice(start, end) }
}

/** The same at its place in what is asked. */
export const withRole =
  (role: QuestionRole) =>
  (name: Named): NamedInQuestion => ({ ...name, role })
