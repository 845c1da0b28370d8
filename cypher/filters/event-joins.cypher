event.participantCount <= $mostParticipants
