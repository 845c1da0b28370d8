// After whom keys mean was decided and before anything follows them: claims with a participant or a speaker who comes to be
// another actor, and the events that those with such a participant report.
CALL () {
  MATCH (mark:Dirty)
  USING INDEX SEEK mark:Dirty(id)
  WHERE mark.id STARTS WITH 'moved:'
  UNWIND mark.references AS key
  MATCH (:LocalKey {id: split(key, '~')[0]})<-[:KNOWS]-(article:Article)
  RETURN article
  UNION
  MATCH (mark:Dirty)
  USING INDEX SEEK mark:Dirty(id)
  WHERE mark.id STARTS WITH 'article:'
  UNWIND mark.references AS id
  MATCH (article:Article {id: id})
  RETURN article
}
WITH article, [(article)-[knows:KNOWS]->(local) WHERE knows.as IS NOT NULL | [local.id, knows.as]] AS parted
MATCH (article)-[:HAS_SENTENCE]->(:Sentence)<-[:STATED_IN]-(claim:Claim)-[edge:ACTOR|RECIPIENT|SAID_BY]->(old:Actor)
MATCH (:LocalKey {id: coalesce(head([pair IN parted WHERE pair[0] = edge.key | pair[1]]), edge.key)})-[:MEANS]->(actor:Actor)
WHERE actor <> old
WITH claim, max(CASE type(edge) WHEN 'SAID_BY' THEN 0 ELSE 1 END) = 1 AS takesPart
OPTIONAL MATCH (claim)-[:REPORTS]->(event:Event)
WHERE takesPart
RETURN count(claim) AS claims, count(DISTINCT event) AS events
