//> anchor
MATCH (claim)-[:REPORTS]->(event:Event)
//> event-conditions
MATCH (claim)-[:STATED_IN]->(sentence:Sentence)<-[:HAS_SENTENCE]-(article:Article)
//> claim-conditions
WITH DISTINCT event, claim, sentence, article
ORDER BY claim.confidence DESC, coalesce(article.publishedAt, '') DESC, claim.id
WITH event, collect({claim: claim, sentence: sentence, article: article}) AS stated
ORDER BY CASE WHEN $latestFirst THEN coalesce(event.dateTo, '') ELSE '' END DESC,
  coalesce(event.independentCount, 0) DESC, coalesce(event.dateTo, '') DESC, event.id DESC
WITH collect({event: event, stated: stated}) AS found
WITH size(found) AS total, found[..$limit] AS best
UNWIND range(0, size(best) - 1) AS at
WITH total, at, best[at].event AS event, best[at].stated AS stated
UNWIND stated[..$sentences] AS piece
WITH total, at, event, size(stated) AS claims, piece.claim AS claim, piece.sentence AS sentence, piece.article AS article
//> event-within
RETURN total, at, claims,
//> event-columns
  ,
//> claim-columns
  ,
//> article-columns
ORDER BY at
