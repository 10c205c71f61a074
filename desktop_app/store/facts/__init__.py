"""What the records say, one view a fact, and the cube that answers any of them by any dimension at any day."""
