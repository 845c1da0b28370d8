import type { Graph } from '../../../cypher/connection.ts'
import { findArticleOfClaim, findPlace, readText } from '../../../cypher/decisions/look-up.ts'
import type { ClaimPlace } from '../../../model/claim.ts'
import type { ClaimSelector, PassageSelector } from '../../../model/decision.ts'
import { contains } from '../../../model/span.ts'
import type { Span } from '../../../model/span.ts'
import { selectorOf } from './find-claim.ts'
import { claimsToJudge } from './judge-article.ts'
import { readDecidedArticles } from './stated-article.ts'
import { wrong } from './wrong.ts'

/** The portable selector of a claim, by its id. Throws a `Failure` (usage) for an unknown one. */
export async function selectClaim(graph: Graph, id: string): Promise<ClaimSelector> {
  return graph.read(async (reader) => {
    const article = await findArticleOfClaim(reader, id)
    const [decided] = article === null ? [] : await readDecidedArticles(reader, [article])
    const claims = decided === undefined ? [] : claimsToJudge(decided.stated, decided.decisions)
    const claim = claims.find((one) => one.id === id)
    if (article === null || claim === undefined) throw wrong(`There is no claim "${id}".`)
    return selectorOf(claim, { id: article, claims })
  })
}

/**
 * Words of an article in their sentence; `sentence` is its number from 0, or its span, where they stand in several. Throws a
 * `Failure` (usage) where they are not there, or not once.
 */
export async function selectPassage(
  graph: Graph,
  words: { article: string; words: string; sentence?: number | Span },
): Promise<PassageSelector> {
  const found = await graph.read((reader) => readText(reader, words.article))
  if (found === null) throw wrong(`There is no article "${words.article}".`)
  const { sentence: only } = words
  const places = found.sentences
    .filter((sentence) =>
      typeof only === 'object' ? contains(only, sentence) : only === undefined || sentence.index === only,
    )
    .flatMap(({ start, end, index }) =>
      startsOf(found.text, words.words, { start, end }).map((at) => ({
        index,
        sentence: { start, end },
        trigger: { start: at, end: at + words.words.length },
      })),
    )
  const [first, ...others] = places
  if (first === undefined) throw wrong(`"${words.words}" stands in no such sentence of the article.`)
  if (others.length > 0) {
    const sentences = [...new Set(places.map(({ index }) => index))].join(', ')
    throw wrong(
      `"${words.words}" stands there ${places.length} times (sentences ${sentences}): give the sentence, or more words.`,
    )
  }
  return { article: words.article, sentence: first.sentence, trigger: first.trigger }
}

/** A place of the graph by its id. Throws a `Failure` (usage) for an unknown one. */
export async function selectPlace(graph: Graph, id: string): Promise<ClaimPlace> {
  const place = await graph.read((reader) => findPlace(reader, id))
  if (place === null) throw wrong(`There is no place "${id}".`)
  return place
}

function startsOf(text: string, words: string, within: Span): number[] {
  const starts: number[] = []
  if (words === '') return starts
  for (let at = text.indexOf(words, within.start); at >= 0; at = text.indexOf(words, at + 1)) {
    if (at + words.length > within.end) break
    starts.push(at)
  }
  return starts
}
