"""What became of a post, for other programs."""

from typing import Any

from kiosk.campaigns.folder import FILE_NAME
from kiosk.campaigns.posts.importing import Review
from kiosk.words.post import PostWords


def review_as_json(review: Review) -> dict[str, Any]:
    """All of `review`: its sentences by part, each piece of the post, and what is still to be decided."""
    words = PostWords()
    return {
        "campaign": str(review.folder / FILE_NAME),
        "kept": str(review.kept) if review.kept else None,
        "taken": [words.note(note) for note in review.took],
        "left_out": [words.note(note) for note in review.left_out],
        "to_decide": [words.note(note) for note in review.to_decide],
        "corrected": [words.note(note) for note in review.repaired],
        "undecided": [
            {
                "kind": one.kind,
                "text": one.text,
                "link": one.link,
                "day": one.day.isoformat() if one.day else None,
                "amounts": [{"amount": amount, "currency": currency} for amount, currency in one.amounts],
                "name": one.name,
                "per": one.per,
                "ratio": list(one.ratio) if one.ratio else None,
                "by": one.by,
            }
            for one in review.undecided
        ],
        "pieces": [
            {
                "kind": piece.kind,
                "text": piece.text,
                "link": piece.link,
                "fate": piece.fate,
                "places": list(piece.places),
                "why": piece.why or None,
            }
            for piece in review.pieces
        ],
    }
