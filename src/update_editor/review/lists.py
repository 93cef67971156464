"""Positions in a list of bullets as one text: code points, and one between each two bullets."""

from itertools import takewhile

from update_editor.model import Bullet, line_text


def bullet_at(bullets: tuple[Bullet, ...], position: int) -> tuple[str, int]:
    """Return the id of the bullet in which a position lies, and the position in it."""
    for bullet in bullets:
        length = len(line_text(bullet.spans))
        if position <= length:
            return bullet.id, position
        position -= length + 1
    return "", 0


def start_of(bullets: tuple[Bullet, ...], bullet_id: str) -> int:
    """Return the position at which a bullet begins."""
    before = takewhile(lambda bullet: bullet.id != bullet_id, bullets)
    return sum(len(line_text(bullet.spans)) + 1 for bullet in before)
