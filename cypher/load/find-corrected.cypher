CALL () {
  MATCH (article:Article) WHERE article.correctedId IN $ids RETURN article
  UNION
  UNWIND $ids AS id MATCH (article:Article {id: id}) WHERE article.corrected IS NOT NULL RETURN article
}
RETURN article.id AS id, article.correctedId AS correctedId
