UNWIND $blocks AS block
WITH block WHERE EXISTS {
  MATCH (:LocalKey {block: block})<-[:KNOWS]-(article:Article)
//> article-conditions
}
RETURN block
