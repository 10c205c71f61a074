"""The exchange folder in and out: the same sheets as CSV files or as one workbook (contract)."""
