UNWIND $actors AS id
MATCH (:Actor {id: id})<-[:MEANS]-(local:LocalKey)
MATCH (base:LocalKey {id: split(local.id, '~')[0]})<-[knows:KNOWS]-(article:Article)
WHERE coalesce(knows.as, base.id) = local.id
UNWIND knows.aliases AS alias
RETURN id AS actor, knows.coder IN $coders AS own, alias, count(DISTINCT article) AS count
