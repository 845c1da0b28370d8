// The mark is set where there is nothing yet; otherwise it is only told whose it is.
OPTIONAL MATCH (before:Dramatis {id: 'rebuild'})
WITH before.backup AS before,
  EXISTS { (:Article) } OR EXISTS { (:Decision) } OR EXISTS { (:Imported) } AS holds
FOREACH (ignored IN CASE WHEN holds THEN [] ELSE [1] END |
  MERGE (rebuild:Dramatis {id: 'rebuild'})
  SET rebuild.backup = $release
)
RETURN CASE WHEN holds THEN before ELSE $release END AS release, holds
