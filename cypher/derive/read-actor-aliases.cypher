UNWIND $actors AS id
MATCH (:Actor {id: id})<-[:MEANS]-(:LocalKey)<-[knows:KNOWS]-(:Article)
UNWIND knows.aliases AS alias
RETURN id AS actor, alias, count(*) AS count
