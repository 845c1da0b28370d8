  {
    copyCount: COUNT { MATCH (copy:Article {story: article.story}) WHERE copy <> article },
    superseded: coalesce(article.superseded, false),
    retracted: coalesce(article.retracted, false)
  } AS standing
