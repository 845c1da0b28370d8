UNWIND $acronyms AS letters
MATCH (:Acronym {id: letters})<-[:ABBREVIATED]-(local:LocalKey)
RETURN DISTINCT local.id AS key
