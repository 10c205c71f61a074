"""Catalog pages on paper: shaped text, tables, charts and the documents made of them."""
