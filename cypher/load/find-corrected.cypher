CALL () {
  MATCH (article:Article)
  USING INDEX SEEK article:Article(correctedId)
  WHERE article.correctedId IN $ids
  RETURN article
  UNION
  MATCH (article:Article)
  USING INDEX SEEK article:Article(idAsRead)
  WHERE article.idAsRead IN $ids
  RETURN article
  UNION
  UNWIND $ids AS id
  MATCH (article:Article {id: id})
  WHERE article.corrected IS NOT NULL
  RETURN article
}
RETURN article.id AS id, article.correctedId AS correctedId, article.idAsRead AS idAsRead
