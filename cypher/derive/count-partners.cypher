// States are in everybody's company; whoever has more partners than most is not looked at.
UNWIND $pairs AS pair
MATCH (first:Actor {id: pair[0]}), (second:Actor {id: pair[1]})
RETURN pair, CASE
  WHEN COUNT { (first)-[:LINKED]-() } > $most OR COUNT { (second)-[:LINKED]-() } > $most THEN 0
  ELSE COUNT { MATCH (first)-[:LINKED]-(partner)-[:LINKED]-(second) WHERE partner.type <> 'country' RETURN DISTINCT partner }
END AS partners
