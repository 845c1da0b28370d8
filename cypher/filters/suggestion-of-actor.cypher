$actor IN [first.id, second.id]
