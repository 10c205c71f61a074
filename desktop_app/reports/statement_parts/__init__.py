"""The parts of a statement, a file each: from the figures of its days to the blocks of its pages."""
