// A name that very many bear tells nobody apart: the first of them are enough to see that.
UNWIND $blocks AS block
CALL (block) {
  MATCH (imported:Imported {block: block})
  RETURN imported ORDER BY imported.id LIMIT $most
}
RETURN imported.id AS id, block, imported.name AS name, imported.names AS names, imported.country AS country,
  imported.wikidata AS wikidata, imported.openSanctions AS openSanctions
