event.quad IN $quads
