UNWIND $actors AS id
MATCH (:Actor {id: id})<-[:MEANS]-(:LocalKey)<-[knows:KNOWS]-(:Article)
RETURN id AS actor, knows.name AS name, knows.type AS type, knows.country AS country, knows.sectors AS sectors,
  coalesce(knows.outlet, false) AS outlet, count(*) AS count
