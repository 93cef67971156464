"""Names of people, bodies and things as a text writes them, and which are one name in two ways."""
