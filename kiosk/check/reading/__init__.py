"""How hard a text is to read: syllables, formulas, and which words count."""
