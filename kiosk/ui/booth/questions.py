"""What attendees ask at a booth, and what to answer; a campaign adds its own."""

from kiosk.model.campaign import Campaign
from kiosk.ui.booth.records import QuestionShown

USUAL: tuple[QuestionShown, ...] = (
    QuestionShown(
        "Can I have my money back?",
        "Yes. Cash that was entered here is given back and taken back under Gifts. Money by card or phone is refunded "
        "by staff: note the time and the amount, and tell staff today.",
    ),
    QuestionShown(
        "Can I have a receipt?",
        "After a gift by card or phone, the screen offers one by e-mail. Later, open Gifts and touch Receipt again. "
        "For cash, write one by hand.",
    ),
    QuestionShown(
        "Is it tax-deductible?",
        "That depends on where they pay tax, so promise nothing. The e-mail is a payment receipt; staff can send a "
        "written acknowledgement.",
    ),
    QuestionShown(
        "How do I become a member?",
        "Scan the code “member” on the screen: the page asks for what a membership needs. Nothing is typed in here.",
    ),
    QuestionShown(
        "Is my card safe?",
        "The number of the card goes from the reader straight to Stripe. This screen never sees it, and keeps no name "
        "and no e-mail address.",
    ),
    QuestionShown(
        "I paid, and it says “still checking”.",
        "Please do not pay again. The kiosk keeps asking the bank; what became of it is under Booth. Note the four "
        "signs if they want to wait.",
    ),
)


def questions_of(campaign: Campaign) -> tuple[QuestionShown, ...]:
    """The campaign's own, then the usual ones."""
    own = tuple(QuestionShown(one.question, one.answer) for one in campaign.questions)
    return (*own, *USUAL)
