"""Many schemes beside each other, from their snapshots alone: benchmarks, and the network's own book."""
