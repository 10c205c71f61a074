"""Updates by stick: a signed difference to the version before, built beside the program and tried before use."""
