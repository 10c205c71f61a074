"""What an office installs, and how it is built: README.md says what was tried."""
