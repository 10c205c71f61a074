"""What shows and takes no answer: tables, records, charts, papers, the text of the help."""
