  event {
    .id, .name, .type, .mode, .quad, .intensity, .contexts, .dateFrom, .dateTo, .datePrecision, .status,
    .claimCount, .articleCount, .independentCount, .outletCount,
    place: head([(event)-[:AT]->(place:Place) | place {.id, .name, .precision}]),
    participants: [(event)<-[part:PARTICIPATES_IN]-(participant:Actor) |
      participant {.id, .name, .type, role: part.role, claimCount: part.claimCount}]
  } AS event
