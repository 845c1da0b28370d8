UNWIND $actors AS id
MATCH (actor:Actor {id: id})
RETURN id, coalesce(actor.type, 'organization') AS type, actor.country AS country, coalesce(actor.sectors, []) AS sectors,
  COLLECT { MATCH (actor)<-[:MEANS]-(local) WHERE local.near IS NOT NULL RETURN local.id ORDER BY local.id } AS keys,
  COLLECT {
    MATCH (actor)<-[:SUBJECT]-(relation) WHERE relation.title IS NOT NULL RETURN DISTINCT toLower(relation.title)
  } AS titles
