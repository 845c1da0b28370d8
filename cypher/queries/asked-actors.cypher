//> anchor
MATCH (claim)-[:REPORTS]->(event:Event)
//> event-conditions
MATCH (claim)-[:STATED_IN]->(sentence:Sentence)<-[:HAS_SENTENCE]-(article:Article)
//> claim-conditions
//> hole
WITH DISTINCT actor, event, claim, sentence, article
ORDER BY coalesce(event.independentCount, 0) DESC, claim.confidence DESC, coalesce(article.publishedAt, '') DESC, claim.id
WITH actor, count(DISTINCT event) AS events, collect({claim: claim, sentence: sentence, article: article}) AS stated
ORDER BY events DESC, coalesce(actor.degree, 0) DESC, actor.id
WITH collect({actor: actor, events: events, stated: stated}) AS found
WITH size(found) AS total, found[..$limit] AS best
UNWIND range(0, size(best) - 1) AS at
WITH total, at, best[at].actor AS who, best[at].events AS events, best[at].stated AS stated
UNWIND stated[..$sentences] AS piece
WITH total, at, who, events, size(stated) AS claims, piece.claim AS claim, piece.sentence AS sentence, piece.article AS article
RETURN total, at, events, claims,
  who {.id, .name, .aliases, .country, .sectors, .degree, .control, .type} AS actor,
//> claim-columns
  ,
//> article-columns
ORDER BY at
