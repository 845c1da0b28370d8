UNWIND $rows AS row
CREATE (actor:Actor {id: row[0]})
SET actor.name = row[1], actor.type = row[2], actor.degree = row[3], actor.aliases = []
