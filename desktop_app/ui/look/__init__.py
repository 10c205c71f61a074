"""How the window looks: colours, icons, distances, and the small widgets made of nothing else."""
