"""What is taken for an e-mail address."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.model.email_address import is_email_address


@pytest.mark.parametrize(
    "text",
    [
        "ada@example.org",
        "Ada.Lovelace@Example.ORG",
        "a@b.co",
        "ada+receipt@mail.example.co.uk",
        "ada_l-1@xn-bcher-kva.example",
        "1@1.example",
        f"{'a' * 64}@example.org",
    ],
)
def test_what_people_have_is_one(text: str) -> None:
    assert is_email_address(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ada",
        "@example.org",
        "ada@",
        "ada@example",
        "ada@@example.org",
        "ada@b@example.org",
        ".ada@example.org",
        "ada.@example.org",
        "a..da@example.org",
        "ada@.example.org",
        "ada@example.org.",
        "ada@example..org",
        "ada@-example.org",
        "ada@example-.org",
        "ada@127.0.0.1",
        "ada@[127.0.0.1]",
        "ada@example.1",
        " ada@example.org",
        "ada@example.org\n",
        "ada lovelace@example.org",
        "Ada <ada@example.org>",
        "ada@example.org,bob@example.org",
        '"ada"@example.org',
        "ada@ex\u00e4mple.org",
        "\u0430da@example.org",
        f"{'a' * 65}@example.org",
        f"a@{'b' * 64}.org",
        f"ada@{'a.' * 125}org",
    ],
)
def test_anything_else_is_none(text: str) -> None:
    assert not is_email_address(text)


@given(st.text(alphabet="aZ0.@-_+ \n\u00e4", max_size=300))
def test_one_has_one_at_and_a_dot_after_it_and_a_length_that_mail_takes(text: str) -> None:
    if is_email_address(text):
        local, domain = text.split("@")
        assert local
        assert "." in domain
        assert text.isascii()
        assert len(text) <= 254
