"""The rules that are code, a family a module: how each finds. What is said of them is data."""
