"""The editors of a form's answers: one module for each way of answering."""
