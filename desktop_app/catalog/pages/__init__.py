"""The printed documents, described."""
