claim.polarity IN $polarity
