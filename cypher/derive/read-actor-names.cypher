// By the coder that events are derived from; another's word counts for actors that only the other knows.
UNWIND $actors AS id
WITH id, EXISTS { (:Actor {id: id})<-[:MEANS]-(:LocalKey)<-[:KNOWS {coder: $coder}]-(:Article) } AS known
MATCH (:Actor {id: id})<-[:MEANS]-(:LocalKey)<-[knows:KNOWS]-(:Article)
WHERE knows.coder = $coder OR NOT known
RETURN id AS actor, knows.name AS name, knows.type AS type, knows.country AS country, knows.sectors AS sectors,
  coalesce(knows.outlet, false) AS outlet, count(*) AS count
