// By the coders that events are derived from; another's word counts for actors that only the other knows.
UNWIND $actors AS id
MATCH (:Actor {id: id})<-[:MEANS]-(local:LocalKey)
MATCH (base:LocalKey {id: split(local.id, '~')[0]})<-[knows:KNOWS]-(article:Article)
WHERE coalesce(knows.as, base.id) = local.id
RETURN id AS actor, knows.coder IN $coders AS own, knows.name AS name, knows.type AS type, knows.country AS country,
  knows.sectors AS sectors, coalesce(knows.outlet, false) AS outlet, count(DISTINCT article) AS count
