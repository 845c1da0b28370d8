UNWIND $entities AS id
MATCH (:Imported {id: id})-[old:POSSIBLY_SAME]->(:Actor)
DELETE old
