"""What patients take home: one page each, on paper or in a QR code. Holds nothing of a person."""
