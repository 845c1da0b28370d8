event.dateFrom <= $to
