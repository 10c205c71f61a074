"""What is around the pages: the window, its rail and bar, the worker beside it, opening and leaving."""
