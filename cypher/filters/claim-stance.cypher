CASE
    WHEN claim.polarity = 'negated' THEN 'denies'
    WHEN claim.hedge IS NOT NULL OR claim.modality = 'hypothetical' THEN 'hedges'
    ELSE 'asserts'
  END
