"""One form view for every act: rows, groups, doubts, drafts, and the editors that take an answer."""
