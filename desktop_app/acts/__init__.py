"""What a user does, one function a use case."""
