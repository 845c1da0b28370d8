import type { LocalActor } from '../../model/actor.ts'
import type { Mention } from '../../model/mention.ts'

/**
 * A mention with its place in the parse. A plural one ("both countries", "the two leaders") stands once for each actor
 * it means, with the same span. Token indices are 0-based within the sentence; `endToken` is exclusive.
 */
export type ResolvedMention = Mention & {
  sentence: number
  firstToken: number
  endToken: number
  /** The token whose governor lies outside the span: what dependencies point at. */
  head: number
  /** Title or role words that stand with the mention: "President", "defence minister"; null without. */
  title: string | null
  /** The rule that decided who is meant, e.g. "full-name", "surname", "pronoun-subject", "capital-acts". */
  rule: string
}

/**
 * Who is meant inside one article. Unnamed groups and roles are actors here too; the pipeline drops those that take part in
 * nothing. Actors are sorted by id, mentions by start, then actor. `home` is the code of the country that the article is written
 * from or about, null where none stands out.
 */
export type ResolvedArticle = { mentions: ResolvedMention[]; actors: LocalActor[]; home: string | null }
