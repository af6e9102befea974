"""What attendees ask, and what volunteers answer."""

from kiosk.model.fields import Line, Paragraph
from kiosk.model.part import Part


class Question(Part):
    """What attendees ask at the booth, and what volunteers answer; only they see it."""

    question: Line
    """In the attendee's words, such as "Where does the money go?"."""
    answer: Paragraph
    """What to say, in two or three sentences."""
