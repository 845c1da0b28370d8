import { z } from 'zod'
import { LocalActor } from './actor.ts'
import { Article, Sentence } from './article.ts'
import { Claim } from './claim.ts'
import { Mention } from './mention.ts'
import { Relation } from './relation.ts'

/** What one article yields and owns; `dramatis extract` prints one a line (design §4). It depends on the article alone. */
export const Extraction = z.object({
  article: Article,
  sentences: z.array(Sentence),
  mentions: z.array(Mention),
  actors: z.array(LocalActor),
  claims: z.array(Claim),
  relations: z.array(Relation),
})
export type Extraction = z.infer<typeof Extraction>

/** The coder whose claims events, links and default views are derived from, beside what people added (design §6). */
export const rulesCoder = { name: 'rules', version: '3' } as const

/** Under this name stand claims that a person added to what the rules found; events are derived from both. */
export const personCoder = { name: 'person', version: '1' } as const

/** Those whose claims form events. */
export const eventCoders: readonly string[] = [rulesCoder.name, personCoder.name]
