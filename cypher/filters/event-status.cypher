event.status IN $status
