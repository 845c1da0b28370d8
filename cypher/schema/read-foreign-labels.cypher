CALL db.labels() YIELD label
WITH label WHERE label IN $labels
RETURN label ORDER BY label
