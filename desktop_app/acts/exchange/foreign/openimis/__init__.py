"""openIMIS: which of our sheets and columns come from which of its tables; the help tells what each means here."""
