  actor {.id, .name, .aliases, .country, .sectors, .degree, .control, .type} AS actor
