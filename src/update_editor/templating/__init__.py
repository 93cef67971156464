"""The template packs: loading, checking, and the sandboxed environment that renders them."""
