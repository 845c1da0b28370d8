event.mode IN $modes
