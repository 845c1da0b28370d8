UNWIND $actors AS id
WITH id, EXISTS { (:Actor {id: id})<-[:MEANS]-(:LocalKey)<-[:KNOWS {coder: $coder}]-(:Article) } AS known
MATCH (:Actor {id: id})<-[:MEANS]-(:LocalKey)<-[knows:KNOWS]-(:Article)
WHERE knows.coder = $coder OR NOT known
UNWIND knows.aliases AS alias
RETURN id AS actor, alias, count(*) AS count
