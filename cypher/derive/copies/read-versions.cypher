UNWIND $articles AS id
MATCH (article:Article {id: id})
WHERE article.url IS NOT NULL AND article.outlet IS NOT NULL
WITH DISTINCT article.url AS url, article.outlet AS outlet
MATCH (version:Article {url: url})
USING INDEX SEEK version:Article(url)
WHERE version.outlet = outlet
RETURN url, outlet, collect({
  id: version.id,
  publishedAt: version.publishedAt,
  superseded: coalesce(version.superseded, false),
  revises: head([(version)-[:REVISES]->(earlier) | earlier.id])
}) AS versions
