// Newest first.
MATCH (decision:Decision)
WHERE $after IS NULL OR decision.at < $after[0] OR (decision.at = $after[0] AND decision.id < $after[1])
RETURN properties(decision) AS decision
ORDER BY decision.at DESC, decision.id DESC
LIMIT $limit
