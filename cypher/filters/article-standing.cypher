  {
    copyCount: COUNT { MATCH (copy:Article {story: article.story}) WHERE copy <> article },
    superseded: coalesce(article.superseded, false)
  } AS standing
