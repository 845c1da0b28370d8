// No DETACH: an actor that a load has just pointed at again stays.
UNWIND $actors AS id
MATCH (actor:Actor {id: id})
WHERE NOT EXISTS { (actor)--() }
DELETE actor
