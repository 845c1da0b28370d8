//> anchor
//> event-conditions
MATCH (event)<-[:REPORTS]-(claim:Claim)-[:STATED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
//> claim-conditions
WITH event, claim,
  CASE WHEN article.publishedAt =~ '\\d{4}-\\d{2}-\\d{2}.*' THEN left(article.publishedAt, 10) END AS printed
RETURN
  CASE
    WHEN printed IS NULL THEN null
    WHEN $by = 'year' THEN left(printed, 4) + '-01-01'
    WHEN $by = 'month' THEN left(printed, 7) + '-01'
    WHEN $by = 'week' THEN toString(date.truncate('week', date(printed)))
    ELSE printed
  END AS day,
  count(DISTINCT event) AS events, count(DISTINCT claim) AS claims
ORDER BY day
