MATCH (decision:Decision)
RETURN count(decision) AS count
