// Articles that know two keys of one block, and what they name as kin or in one sentence.
UNWIND $blocks AS keys
UNWIND keys AS key
MATCH (local:LocalKey {id: key})<-[knows:KNOWS]-(article:Article)
WHERE coalesce(knows.as, local.id) = key
WITH keys, article, collect(DISTINCT key) AS known
WHERE size(known) > 1
MATCH (article)-[:HAS_SENTENCE]->(sentence:Sentence)
WITH known,
  COLLECT {
    MATCH (sentence)-[mention:MENTIONS {kind: 'name'}]->() WHERE mention.key IN known RETURN DISTINCT mention.key
  } AS named,
  COLLECT {
    MATCH (sentence)<-[:STATED_IN]-(relation)-[end:SUBJECT|OBJECT]->()
    WHERE relation.type IN $kin AND end.key IN known
    RETURN DISTINCT end.key
  } AS kin
UNWIND [named, kin] AS together
WITH together WHERE size(together) > 1
RETURN DISTINCT together
