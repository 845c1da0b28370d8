MATCH (saved:Saved {id: $id})
DETACH DELETE saved
