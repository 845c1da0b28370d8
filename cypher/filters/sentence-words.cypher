all(word IN $words WHERE toLower(sentence.text) CONTAINS word)
