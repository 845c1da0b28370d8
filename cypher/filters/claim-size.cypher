claim[$size] IS NOT NULL
