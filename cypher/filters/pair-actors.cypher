(source.id IN $actors OR target.id IN $actors)
