EXISTS {
  (event)<-[:PARTICIPATES_IN]-(participant)
  WHERE participant.type IN $participantTypes AND NOT participant.id IN $beside
}
