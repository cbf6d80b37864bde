"""Who may use the staff side: the PIN, and how long a wrong one has to wait. No Qt."""
