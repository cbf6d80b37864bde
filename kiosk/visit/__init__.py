"""One patient's visit, as a pure function of what happened so far. Knows no Qt."""
