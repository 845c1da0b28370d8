left(article.publishedAt, 10) <= $to
