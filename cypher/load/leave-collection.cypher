// Articles of another collection too only leave this one.
MATCH (:Collection {id: $collection})<-[member:IN]-(article:Article)
WITH member, article LIMIT $limit
WITH member, article, EXISTS { MATCH (article)-[:IN]->(other) WHERE other.id <> $collection } AS stays
FOREACH (left IN CASE WHEN stays THEN [member] ELSE [] END | DELETE left)
RETURN article.id AS article, stays
