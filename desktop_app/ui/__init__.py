"""The window: widgets that render the catalog and run actions."""
