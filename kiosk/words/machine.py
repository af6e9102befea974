"""Why a secret of this machine isn't there, or can't be kept or used."""

from typing import assert_never

from kiosk.machine.secret_trouble import (
    Asked,
    FeedKey,
    KeyringTrouble,
    Missing,
    NotAStripeKey,
    NotKept,
    NotRemoved,
    SecretTrouble,
    Unusable,
    Where,
)
from kiosk.model.wording import count_text
from kiosk.words.words import Words, filled


class SecretWords(Words):
    """What is wrong with a key or password, and what to do about it."""

    def sentence(self, trouble: SecretTrouble) -> str:
        """Whole sentences, without the secret."""
        match trouble:
            case Missing():
                return self._missing(trouble)
            case Unusable():
                return self._unusable(trouble)
            case NotKept(asked=asked, keyring=keyring):
                text = self.tr(
                    "The %1 was not saved: %2. Use a desktop’s keyring, or provide it as the systemd credential %3 "
                    "or in the environment variable %4."
                )
                return filled(
                    text, self._called(asked), self.keyring(keyring), self._credential(asked), asked.variable
                )
            case NotRemoved(asked=asked, keyring=keyring, service=service):
                text = self.tr(
                    "The %1 was not removed from the system’s keyring: %2. Remove %3 with the system’s own tool."
                )
                return filled(text, self._called(asked), self.keyring(keyring), f"{service} {asked.account}")
            case NotAStripeKey():
                return self._not_a_stripe_key(trouble)
            case _:
                assert_never(trouble)

    def at_booth(self, missing: Missing) -> str:
        """For volunteers: what it means and whom to ask, but not where it was looked for."""
        called = self._called(missing.asked)
        if missing.may_be_there:
            text = self.tr("This kiosk can’t read its %1 now. Staff can see why in the office, under %1.")
        else:
            text = self.tr("This kiosk has no %1 yet. Staff can add one in the office, under %1.")
        return filled(text, called)

    def where(self, where: Where) -> str:
        """Where a secret was found, within a sentence."""
        match where.kind:
            case "keyring":
                text = self.tr("the system’s keyring (%1)")
            case "credential":
                text = self.tr("the systemd credential %1")
            case "variable":
                text = self.tr("the environment variable %1")
            case _:
                assert_never(where.kind)
        return filled(text, where.name)

    def _called(self, asked: Asked) -> str:
        match asked.name:
            case "stripe":
                return self.tr("Stripe key")
            case "fleet":
                return self.tr("password of the shared PostgreSQL")
            case "civicrm":
                return self.tr("CiviCRM key")
            case "signing":
                return self.tr("signing key of this kiosk")
            case "bank":
                return self.tr("key of imported statements")
            case "mail":
                return self.tr("password of the mail server")
            case "webhook":
                return self.tr("address of the webhook")
            case "ping":
                return self.tr("address of the monitor")
            case FeedKey(feed=feed):
                return filled(self.tr("key of the feed %1"), feed)
            case _:
                assert_never(asked.name)

    @staticmethod
    def _credential(asked: Asked) -> str:
        return f"kiosk-{asked.account}"

    def _missing(self, missing: Missing) -> str:
        asked = missing.asked
        values = self._called(asked), self._credential(asked), asked.variable, asked.command
        if missing.keyring is None:
            text = self.tr(
                "There is no %1: not in the system’s keyring, not as the systemd credential %2 and not in %3; "
                "set it with: %4"
            )
            return filled(text, *values)
        if missing.may_be_there:
            text = self.tr(
                "The %1 cannot be read from the system’s keyring (%4), and is not given as the systemd credential %2 "
                "or in the environment variable %3."
            )
            return filled(text, *values[:3], self.keyring(missing.keyring))
        text = self.tr(
            "There is no %1: not in the system’s keyring (%5), not as the systemd credential %2 and not in %3; "
            "set it with: %4"
        )
        return filled(text, *values, self.keyring(missing.keyring))

    def _unusable(self, given: Unusable) -> str:
        called = self._called(given.asked)
        what = called if given.where is None else filled(self.tr("%1 in %2"), called, self.where(given.where))
        match given.problem:
            case "empty":
                return filled(self.tr("The %1 is empty; enter it again."), what)
            case "not_a_line":
                text = self.tr(
                    "The %1 is not a single line of at most %2 printable characters; copy it again, and nothing else."
                )
                return filled(text, what, count_text(given.most, self.language))
            case "not_a_file":
                return filled(self.tr("The %1 is not a regular file; make it one."), what)
            case "unreadable":
                return filled(self.tr("The %1 cannot be read (%2); load it again."), what, given.detail)
            case "not_a_signing_key":
                text = self.tr(
                    "The %1 is none that kiosk fleet join made; give that one back, or remove it and join again."
                )
                return filled(text, what)
            case _:
                assert_never(given.problem)

    def keyring(self, trouble: KeyringTrouble) -> str:
        """Why the keyring can't be used, within a sentence."""
        match trouble.problem:
            case "none":
                return self.tr("this machine has none", "a keyring")
            case "not_trusted":
                text = self.tr("%1 is not known to encrypt what it stores and is refused", "a keyring")
            case "no_collection":
                return self.tr("this desktop has none yet; the command makes one", "a keyring")
            case "locked":
                return filled(self.tr("it is locked; unlock it with: %1", "a keyring"), "kiosk key unlock")
            case "would_ask":
                text = self.tr("%1 may ask for its password on the public screen and is left alone", "a keyring")
            case "silent":
                return self.tr("it does not answer; unlock it, or log in to the desktop again", "a keyring")
            case "not_opened":
                text = self.tr("it cannot be opened, %1", "a keyring")
            case "failed":
                text = self.tr("it failed, %1", "a keyring")
            case "gave_another":
                text = self.tr("%1 gave something else back", "a keyring")
            case "kept_it":
                text = self.tr("%1 still has it", "a keyring")
            case _:
                assert_never(trouble.problem)
        return filled(text, trouble.detail)

    def _not_a_stripe_key(self, refused: NotAStripeKey) -> str:
        match refused.problem:
            case "publishable":
                return self.tr(
                    "This is a publishable key (pk_), which cannot read anything; create a restricted key (rk_) in "
                    "Stripe’s Dashboard under Developers, API keys."
                )
            case "live_secret":
                return self.tr(
                    "This is a live secret key (sk_live_), which may do anything with the account, refunds and "
                    "payouts too, and a kiosk stands in public; create a restricted key (rk_live_) in "
                    "Stripe’s Dashboard instead."
                )
            case "malformed":
                return self.tr(
                    "This is not a Stripe key: one starts with rk_live_, rk_test_ or sk_test_, and letters and digits "
                    "follow; copy all of it from Stripe’s Dashboard."
                )
            case "live_for_practice":
                return self.tr("This is a live key, and no real money moves in practice; use a test key (rk_test_).")
            case "test_for_real":
                return self.tr(
                    "The Stripe key is a test key, which only reads play money; "
                    "set a live restricted key, or use this one with --practice."
                )
            case _:
                assert_never(refused.problem)
