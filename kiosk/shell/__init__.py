"""The only Python that knows Qt: window, view models, input, time, and the tour."""
