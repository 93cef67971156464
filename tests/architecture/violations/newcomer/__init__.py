"""A package of which the layers know nothing."""
