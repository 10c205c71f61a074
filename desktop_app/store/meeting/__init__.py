"""Two copies of one book meet: what one knows goes to the other in a packet, and what both changed is joined."""
