"""A patient-education kiosk for clinics that offer scalp microneedling."""

__version__ = "0.1.0"
