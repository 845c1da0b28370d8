article.publishedAt >= $from
