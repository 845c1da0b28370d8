MATCH (article:Article)
//> article-conditions
RETURN min(left(article.publishedAt, 10)) AS from, max(left(article.publishedAt, 10)) AS to
