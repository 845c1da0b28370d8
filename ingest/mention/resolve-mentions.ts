import type { Article } from '../../model/article.ts'
import type { ParsedArticle } from '../parse/parsed-article.ts'
import { Cast } from './entity.ts'
import { homeCountry } from './home-country.ts'
import { learnBodies } from './names/learn-bodies.ts'
import { readThrough } from './read-through.ts'
import { resolveNames } from './names/resolve-names.ts'
import type { ResolvedArticle } from './resolved-article.ts'
import { viewDocument } from './sentence-view.ts'
import { writeOut } from './write-out.ts'

/**
 * Finds everybody an article speaks of and what each name, description and pronoun means (design §6), from this article and
 * the knowledge tables alone. Pure; the same parse gives the same result.
 */
export function resolveMentions(article: Article, parsed: ParsedArticle): ResolvedArticle {
  const document = viewDocument(article, parsed)
  const cast = new Cast()
  const names = resolveNames(document, cast)
  learnBodies(document, names)
  const home = homeCountry(document, names)
  return writeOut(article, document, readThrough(document, cast, names, home), cast, home)
}
