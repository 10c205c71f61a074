"""Tables of other programs: a description of each program, and one engine that reads them as sheets of the exchange."""
