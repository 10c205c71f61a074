"""The drawing of charts by pyqtgraph, which is heavy: it is imported when the first chart is looked at."""
