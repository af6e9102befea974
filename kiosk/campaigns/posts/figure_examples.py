"""What a post's figures and terms could be in the campaign, written out for whoever finishes it."""

import re
import unicodedata
from collections.abc import Iterator, Sequence

from kiosk.campaigns.posts.figures import Figures
from kiosk.campaigns.posts.notes import MatchingSaid, Noted, Notes
from kiosk.campaigns.posts.undecided import Undecided
from kiosk.model.money import minor_digits

_MONTHLY_TO_WRITE = (
    "the post asks people to give every month; write it if that is set up at Stripe\n"
    '[giving]\nmonthly = true\nmonthly_stop = "https://..."'
)
_MOST_TIERS = 5
_GOAL_EXAMPLE = '[[goals]]\nid = "donations"\nunit = "money"\ntarget = "..."'
_AMOUNT_EXAMPLE = '[[amounts]]\namount = "..."\ndoes = "..."'


def goals_to_write(figures: Figures) -> str:
    """What staff should do about goals, and TOML for each figure that may be one."""
    examples = []
    for offer in figures.goals:
        is_money = offer.unit == "money"
        target = _line("target", offer.figure, offer.currency or "") if is_money else f"target = {offer.figure}"
        name = "donations" if is_money else offer.unit
        examples.append(f'[[goals]]\nid = "{name}"\nunit = "{offer.unit}"\n{target}')
    if not examples:
        return f"the post has no goal figure\n{_GOAL_EXAMPLE}"
    return "\n".join(["the post has figures; take one over if it is this drive's goal", *examples])


def amounts_to_write(figures: Figures) -> str:
    """What the post offers, with TOML for each amount."""
    if not figures.amounts:
        return f"the post offers no amounts\n{_AMOUNT_EXAMPLE}"
    amounts = [
        f"[[amounts]]\n{_line('amount', amount, currency)}\ndoes = {_quoted(does)}"
        for amount, currency, does in figures.amounts
    ]
    return "\n".join(["the post says what some amounts do", *amounts])


def add_terms(undecided: Sequence[Undecided], asks: Sequence[str], to_do: dict[str, str], notes: Notes) -> None:
    """Tell of matching, dues, monthly gifts and the rest that a post speaks of; none of it is taken by itself.

    Args:
        undecided: what the post says.
        asks: the kinds of the campaign's asks.
        to_do: by place; grows.
        notes: grows.
    """
    if matching := _matching_said(undecided):
        to_do["matching"] = _matching_to_write(matching)
        notes.to_decide.append(matching)
    if dues := _dues_to_write(undecided, asks):
        to_do[dues[0]] = dues[1]
    if any(one.kind == "monthly" for one in undecided):
        to_do["giving"] = _MONTHLY_TO_WRITE
    for one in undecided:
        match one.kind:
            case "offer" | "matching":
                pass
            case kind:
                notes.to_decide.append(Noted(kind, (one.text,)))


def _matching_said(undecided: Sequence[Undecided]) -> MatchingSaid | None:
    """What the post says of gifts that are matched, which may stand in several sentences."""
    told = [one for one in undecided if one.kind == "matching"]
    if not told:
        return None
    caps = [max(one.amounts, key=lambda amount: float(amount[0])) for one in told if one.amounts]
    return MatchingSaid(
        tuple(one.text for one in told),
        next((one.by for one in told if one.by), None),
        next((one.ratio for one in told if one.ratio), None),
        caps[0] if caps else None,
        next((one.day for one in told if one.day), None),
    )


def _matching_to_write(said: MatchingSaid) -> str:
    """What staff should do about matching, with TOML for what the post says of it."""
    added, given = said.ratio or (1, 1)
    lines = [
        "the post says that gifts are matched; write it if the offer holds",
        "[matching]",
        f"by = {_quoted(said.by or '...')}",
        _line("cap", *said.cap) if said.cap else 'cap = "..."',
        f'ratio = "{added}:{given}"{"" if said.ratio else "  # not said"}',
        f"ends = {said.ends or 'YYYY-MM-DD'}",
    ]
    return "\n".join(lines)


def _dues_to_write(undecided: Sequence[Undecided], asks: Sequence[str]) -> tuple[str, str] | None:
    """The place and the TOML for dues that the post names, where it names any that are paid for a year."""
    told = [one for one in undecided if one.kind == "dues" and one.per != "month" and one.amounts]
    if "member" not in asks or not told:
        return None
    if tiers := [one for one in told if one.name]:
        return "dues", "\n".join(["the post names dues; write those that hold", *_tiers(tiers[:_MOST_TIERS])])
    amounts = sorted({amount for one in told for amount in one.amounts}, key=lambda amount: float(amount[0]))
    (least, currency), (most, _) = amounts[0], amounts[-1]
    if least == most:
        return (
            f"asks.{asks.index('member')}.dues",
            f"the post says what it costs\n{_line('dues', least, currency)}",
        )
    scale = f'{_line("least", least, currency)}\nsuggested = "..."\n{_line("most", most, currency)}'
    return "sliding_scale", f"the post says what membership costs\n[sliding_scale]\n{scale}"


def _tiers(tiers: Sequence[Undecided]) -> Iterator[str]:
    for one in tiers:
        amount, currency = one.amounts[0]
        plain = unicodedata.normalize("NFKD", one.name or "").encode("ascii", "ignore").decode().lower()
        name = re.sub(r"[^a-z0-9]+", "-", plain)[:30].strip("-") or "..."
        yield f'[[dues]]\nid = "{name}"\nname = {_quoted(one.name or "")}\n{_line("amount", amount, currency)}'


def _line(name: str, amount: str, currency: str) -> str:
    """An amount as a campaign in its currency writes it: not every one has cents."""
    written = amount if minor_digits(currency) else amount.partition(".")[0]
    return f'{name} = "{written}"  # {currency}'


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "").replace('"', "'") + '"'
