"""Papers for those who watch over a scheme: its board, its members together, networks and supervisors."""
