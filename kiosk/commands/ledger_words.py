"""What is said of a fact that was added or voided, and where the goals stand that it is about."""

from kiosk.commands.ledger_opening import Opened
from kiosk.ledger.ledger import Appended
from kiosk.model.campaign import Goal
from kiosk.model.fact import Correction, Entry, Fact, FeedReading, Gift, MemberJoined, Method, MonthlyBegan
from kiosk.model.money import Money
from kiosk.model.wording import money_text
from kiosk.words.goal_text import goal_text

HOW: dict[Method, str] = {
    "cash": "in cash",
    "cheque": "by cheque",
    "transfer": "by transfer",
    "other": "in another way",
    "card_reader": "by card",
    "phone": "by phone",
}


def added_text(appended: Appended) -> str:
    """Such as `Recorded: $20 in cash, fact 12`, as a sentence."""
    known = "Recorded" if appended.is_new else "Nothing added, it is known already"
    before = f" Fact {appended.instead_of}, which had this reference, was voided." if appended.instead_of else ""
    return f"{known}: {_entry_text(appended.fact.entry)}, fact {appended.fact.sequence}.{before}"


def voided_text(book: Opened, voided: Fact, appended: Appended) -> str:
    """Such as `Fact 12, $20 in cash of 14:25, counts no more; fact 13 says why`, as a sentence."""
    now = book.now.astimezone(book.campaign.dates.zone)
    at = voided.at.astimezone(now.tzinfo)
    when = f"{at:%H:%M}" if at.date() == now.date() else f"{at:%Y-%m-%d %H:%M}"
    what = _entry_text(voided.entry, f" of {when}")
    return f"Fact {voided.sequence}, {what}, counts no more; fact {appended.fact.sequence} says why."


def outside_days(book: Opened) -> list[str]:
    """That what is recorded today counts although it isn't one of the drive's days; nothing on those."""
    dates, today = book.campaign.dates, book.now.astimezone(book.campaign.dates.zone).date()
    if dates.starts is not None and today < dates.starts:
        return [f"The drive starts on {dates.starts}; what comes before counts as well."]
    if dates.ends is not None and today > dates.ends:
        return [f"The drive ended on {dates.ends}; what comes later counts as well."]
    return []


def correction_amount_text(amount: int, currency: str) -> str:
    """`-$5`, or `+2` where there is no currency."""
    text = money_text(Money(abs(amount), currency), "en") if currency else f"{abs(amount):,}"
    return f"{'+' if amount > 0 else '-'}{text}"


def standing(book: Opened, entry: Entry) -> list[str]:
    """`The goal stands at $41,250.`, or each by its name where several count `entry`."""
    tally = book.tally()
    goals = [goal for goal in book.campaign.goals if _counts(goal, entry)]
    texts = {
        goal.title or goal.id: goal_text(book.campaign, goal, tally.goals[goal.id].raised, "en") for goal in goals
    }
    if len(goals) == 1:
        return [f"The goal stands at {text}." for text in texts.values()]
    return [f"The goal {name!r} stands at {text}." for name, text in texts.items()]


def _entry_text(entry: Entry, of: str = "") -> str:
    """What `entry` is; `of` says of when, behind the amount."""
    match entry:
        case Gift(method=method, money=money):
            return f"{money_text(money, 'en')} {HOW[method]}{of}"
        case MemberJoined(count=count):
            return ("1 new member" if count == 1 else f"{count:,} new members") + of
        case MonthlyBegan(money=money):
            return f"a monthly supporter with {money_text(money, 'en')}{of}"
        case Correction(goal=goal, amount=amount, currency=currency):
            return f"{correction_amount_text(amount, currency)}{of} as a correction of {goal}"
        case _:
            raise TypeError(f"{type(entry).__name__} is neither added nor voided by hand")


def _counts(goal: Goal, entry: Entry) -> bool:
    if isinstance(entry, Correction):
        return goal.id == entry.goal
    if isinstance(entry, FeedReading):
        return any(figure.goal == goal.id for figure in entry.figures)
    match goal.unit:
        case "members":
            return isinstance(entry, MemberJoined)
        case "supporters":
            return isinstance(entry, MonthlyBegan)
        case "money" | "donors":
            return isinstance(entry, Gift)
