// Events carry the names of their actors: a new name has them written again. Blocks of claims depend on the countries of
// their participants: a new country has the articles that know the actor looked at again.
UNWIND $rows AS row
MATCH (actor:Actor {id: row.id})
WITH row, actor, actor.name <> row.properties.name AND actor.degree > 0 AS renamed,
  CASE
    WHEN coalesce(actor.country, '') = coalesce(row.properties.country, '') THEN []
    WHEN NOT EXISTS { (actor)<-[:ACTOR|RECIPIENT]-(claim) WHERE claim.block IS NOT NULL } THEN []
    ELSE COLLECT { MATCH (actor)<-[:MEANS]-(local) RETURN local.id ORDER BY local.id }
  END AS moved
SET actor += row.properties
REMOVE actor:Person:Organization:Country:Group:Media
FOREACH (one IN CASE row.properties.type WHEN 'person' THEN [1] ELSE [] END | SET actor:Person)
FOREACH (one IN CASE row.properties.type WHEN 'organization' THEN [1] ELSE [] END | SET actor:Organization)
FOREACH (one IN CASE row.properties.type WHEN 'country' THEN [1] ELSE [] END | SET actor:Country)
FOREACH (one IN CASE row.properties.type WHEN 'group' THEN [1] ELSE [] END | SET actor:Group)
FOREACH (one IN CASE row.properties.type WHEN 'media' THEN [1] ELSE [] END | SET actor:Media)
FOREACH (one IN CASE WHEN renamed THEN [1] ELSE [] END |
  MERGE (mark:Dirty {id: 'name:' + row.id})
  SET mark.references = [row.id]
)
FOREACH (key IN moved |
  MERGE (mark:Dirty {id: 'moved:' + key})
  SET mark.references = [key]
)
