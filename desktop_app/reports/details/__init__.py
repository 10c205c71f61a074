"""The details of the indicators: one file for each indicator, named as it is, with the tables that open it."""
