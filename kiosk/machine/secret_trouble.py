"""Why a secret isn't there, or can't be kept or used. No record holds a secret; `str` is fixed English for logs."""

from typing import Literal, assert_never

from kiosk.model.records import dataclass


@dataclass(frozen=True, slots=True)
class FeedKey:
    """Names the key of the campaign's feed with this id."""

    feed: str

    def __str__(self) -> str:
        return f"feed:{self.feed}"


Known = Literal["stripe", "fleet", "civicrm", "signing", "bank", "mail", "webhook", "ping"]
Name = Known | FeedKey
_CALLED: dict[Known, str] = {
    "stripe": "Stripe key",
    "fleet": "password of the shared PostgreSQL",
    "civicrm": "key of CiviCRM",
    "signing": "signing key of this kiosk",
    "bank": "key of imported statements",
    "mail": "password of the mail server",
    "webhook": "address of the webhook",
    "ping": "address of the monitor",
}


@dataclass(frozen=True, slots=True)
class Where:
    """A place that gave a secret."""

    kind: Literal["keyring", "credential", "variable"]
    name: str
    """The keyring's class, the systemd credential or the environment variable."""

    def __str__(self) -> str:
        match self.kind:
            case "keyring":
                return f"the system's keyring ({self.name})"
            case "credential":
                return f"the systemd credential {self.name}"
            case "variable":
                return f"the environment variable {self.name}"
            case _:
                assert_never(self.kind)


@dataclass(frozen=True, slots=True)
class KeyringTrouble:
    """The system's keyring can't be used."""

    problem: (
        Literal["none", "no_collection", "not_trusted", "locked", "would_ask"]
        | Literal["silent", "not_opened", "failed", "gave_another", "kept_it"]
    )
    """`none`: this machine has none. `no_collection`: there is one, and nothing was ever kept in it. `not_trusted`: it
    isn't known to encrypt what it keeps. `would_ask`: it may ask for its password on the screen. `silent`: it doesn't
    answer. `gave_another`, `kept_it`: it doesn't do what it was asked."""
    detail: str = ""
    """The keyring's class, or of an error its class."""

    def __str__(self) -> str:
        match self.problem:
            case "none":
                return "this machine has none"
            case "not_trusted":
                return f"{self.detail} is not known to encrypt what it keeps and is refused"
            case "no_collection":
                return "this desktop has none yet; the command makes one"
            case "locked":
                return "it is locked; unlock it with: kiosk key unlock"
            case "would_ask":
                return f"{self.detail} may ask for its password on the public screen and is left alone"
            case "silent":
                return "it does not answer; unlock it, or log in to the desktop again"
            case "not_opened":
                return f"it cannot be opened, {self.detail}"
            case "failed":
                return f"it failed, {self.detail}"
            case "gave_another":
                return f"{self.detail} gave something else back"
            case "kept_it":
                return f"{self.detail} still has it"
            case _:
                assert_never(self.problem)


@dataclass(frozen=True, slots=True)
class Asked:
    """Which secret, and by what names it can be given."""

    name: Name
    practice: bool
    account: str
    """In the keyring; a systemd credential is called `kiosk-` and this."""
    variable: str

    @property
    def called(self) -> str:
        """What it is, in fixed English."""
        return f"key of the feed {self.name.feed}" if isinstance(self.name, FeedKey) else _CALLED[self.name]

    @property
    def command(self) -> str:
        """Sets it."""
        if self.name == "signing":
            return "kiosk fleet join"
        return f"kiosk key set {self.name}{' --practice' if self.practice else ''}"


@dataclass(frozen=True, slots=True)
class Missing:
    """The secret was given nowhere."""

    asked: Asked
    keyring: KeyringTrouble | None
    """Why the keyring couldn't be asked; `None` where it could."""

    @property
    def may_be_there(self) -> bool:
        """Whether the keyring may have it all the same."""
        return self.keyring is not None and self.keyring.problem not in {"none", "no_collection", "not_trusted"}

    def __str__(self) -> str:
        if self.may_be_there:
            return (
                f"The {self.asked.called} cannot be read from the system's keyring ({self.keyring}), and is not given "
                f"as the systemd credential kiosk-{self.asked.account} or in {self.asked.variable}"
            )
        keyring = f" ({self.keyring})" if self.keyring is not None else ""
        return (
            f"There is no {self.asked.called}: not in the system's keyring{keyring}, not as the systemd credential "
            f"kiosk-{self.asked.account} and not in {self.asked.variable}; give it with: {self.asked.command}"
        )


@dataclass(frozen=True, slots=True)
class Unusable:
    """What was given can't be a secret."""

    problem: Literal["empty", "not_a_line", "not_a_file", "unreadable", "not_a_signing_key"]
    asked: Asked
    where: Where | None = None
    """`None` where it was typed."""
    most: int = 0
    """Characters that it may have, where it is `not_a_line`."""
    detail: str = ""
    """What the system says."""

    def __str__(self) -> str:
        where = str(self.where) if self.where is not None else ""
        what = f"The {self.asked.called} in {where}" if where else f"The {self.asked.called}"
        place = f"{where[:1].upper()}{where[1:]}"
        match self.problem:
            case "empty":
                return f"{what} is empty; give it again."
            case "not_a_line":
                return (
                    f"{what} is no single line of at most {self.most:,} printable characters; "
                    "copy it again and give only it."
                )
            case "not_a_file":
                return f"{place} is not a regular file; make it one."
            case "unreadable":
                return f"{place} cannot be read ({self.detail}); load it again."
            case "not_a_signing_key":
                return f"{what} is none that kiosk fleet join made; give that one back, or remove it and join again."
            case _:
                assert_never(self.problem)


@dataclass(frozen=True, slots=True)
class NotKept:
    """The keyring did not keep it."""

    asked: Asked
    keyring: KeyringTrouble

    def __str__(self) -> str:
        return (
            f"The {self.asked.called} was not kept: {self.keyring}; use a desktop's keyring, or give it as the "
            f"systemd credential kiosk-{self.asked.account} or in the environment variable {self.asked.variable}."
        )


@dataclass(frozen=True, slots=True)
class NotRemoved:
    """The keyring did not let go of it."""

    asked: Asked
    keyring: KeyringTrouble
    service: str
    """Under which the keyring files it."""

    def __str__(self) -> str:
        return (
            f"The {self.asked.called} was not removed from the system's keyring: {self.keyring}; "
            f"remove {self.service} {self.asked.account} with the system's own tool."
        )


@dataclass(frozen=True, slots=True)
class NotAStripeKey:
    """It is no Stripe key, or one that has no place on a kiosk."""

    problem: Literal["publishable", "live_secret", "malformed", "live_for_practice", "test_for_real"]

    def __str__(self) -> str:
        match self.problem:
            case "publishable":
                return (
                    "This is a publishable key (pk_), which can read nothing; make a restricted key (rk_) in Stripe's "
                    "Dashboard under Developers, API keys."
                )
            case "live_secret":
                return (
                    "This is a live secret key (sk_live_), which may do anything with the account, refunds and "
                    "payouts too, and a kiosk stands in public; make a restricted key (rk_live_) in Stripe's "
                    "Dashboard instead."
                )
            case "malformed":
                return (
                    "This is not a Stripe key: one starts with rk_live_, rk_test_ or sk_test_, and letters and digits "
                    "follow; copy it whole from Stripe's Dashboard."
                )
            case "live_for_practice":
                return "This is a live key, and practice moves no real money; use a test key (rk_test_)."
            case "test_for_real":
                return (
                    "The Stripe key is one for tests, and what it reads is play money; "
                    "set a live restricted key, or use it with --practice."
                )
            case _:
                assert_never(self.problem)


SecretTrouble = Missing | Unusable | NotKept | NotRemoved | NotAStripeKey
