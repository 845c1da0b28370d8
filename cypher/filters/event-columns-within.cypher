  event {
    .id, .name, .type, .mode, .quad, .intensity, .contexts, .dateFrom, .dateTo, .datePrecision, .status,
    place: head([(event)-[:AT]->(place:Place) | place {.id, .name, .precision}]),
    counts: counts, participants: participants
  } AS event
