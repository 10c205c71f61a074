"""Papers for members, a file each: what is handed to somebody, cut, scanned or written on."""
