"""WordprocessingML (ECMA-376) to the model's rich text and back, tracked changes and comments included."""
