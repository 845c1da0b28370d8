// An article of no collection could not be found again: its last one it does not leave.
UNWIND $ids AS id
MATCH (article:Article {id: id})-[member:IN]->(:Collection {id: $collection})
WITH article, member, EXISTS { MATCH (article)-[:IN]->(other) WHERE other.id <> $collection } AS elsewhere
FOREACH (left IN CASE WHEN elsewhere THEN [member] ELSE [] END | DELETE left)
RETURN article.id AS article, elsewhere
