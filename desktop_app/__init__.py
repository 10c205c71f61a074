"""Coverbook: an offline-first office for small microinsurance schemes."""
