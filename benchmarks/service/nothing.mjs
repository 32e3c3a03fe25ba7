// Stands in for packages that give types alone.
