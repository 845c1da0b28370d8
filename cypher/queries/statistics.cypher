RETURN COUNT { (:Article) } AS articles, COUNT { (:Actor) } AS actors, COUNT { (:Event) } AS events,
  COUNT { ()-[:LINKED]->() } AS links
