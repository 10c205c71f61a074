"""Where the checks of the book find something: a query a check, with a record's code and the facts of its sentence."""
