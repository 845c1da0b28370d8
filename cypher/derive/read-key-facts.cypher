// Who was parted by a decision stands in KNOWS.as; the articles of such a key know the key before the tilde.
UNWIND $keys AS key
MATCH (base:LocalKey {id: split(key, '~')[0]})<-[knows:KNOWS]-(article:Article)
WHERE coalesce(knows.as, base.id) = key
RETURN key, knows.coder IN $coders AS own, knows.name AS name, knows.type AS type, knows.country AS country,
  count(DISTINCT article) AS count, collect(DISTINCT knows.acronyms) AS acronyms
