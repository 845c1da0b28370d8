UNWIND $acronyms AS letters
MATCH (acronym:Acronym {id: letters})
WHERE NOT EXISTS { (acronym)--() }
DELETE acronym
