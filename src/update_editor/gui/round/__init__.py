"""The round that an update makes: to those who review it and back, approved."""
