"""From an update and its template to the files that go out."""
