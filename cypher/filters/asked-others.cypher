all(other IN $others WHERE EXISTS { (claim)-[beside:ACTOR|RECIPIENT|SAID_BY]->(mate:Actor) WHERE mate.id IN other.ids AND type(beside) IN other.roles })
