RETURN COUNT { (:Article) } AS articles, COUNT { (:Sentence) } AS sentences, COUNT { ()-[:MENTIONS]->() } AS mentions,
  COUNT { (:Claim) } AS claims, COUNT { (:Event) } AS events, COUNT { (:Actor) } AS actors
