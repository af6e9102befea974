"""A campaign is checked by a process that ends: what checks takes megabytes, which would stay in a kiosk's memory.

The process gets the texts of the campaign's files, and answers with what it found right, as JSON.
"""

import json
import logging
import sys
from collections.abc import Mapping
from pathlib import Path

from kiosk.system.child import confine, how_it_ended, own_program, run_child
from kiosk.system.kept_answers import KeptAnswers

_SECONDS = 120
"""By the clock on the wall, enough for the slowest of machines; the process may use the processor for half as long."""
_MEMORY_BYTES = 1_000_000_000
_log = logging.getLogger(__name__)


def check_apart(file: Path, text: str, translations: Mapping[str, str], kept: KeptAnswers) -> None:
    """Have what is right in the campaign that `text`, of `file`, and its `translations` make among the `kept` answers.

    Nothing is added where this process has brought in what checks before, and where something is wrong.
    """
    texts = dict(sorted(translations.items()))
    question = f"whole campaign {text!r} {texts!r}"
    if "pydantic" in sys.modules or kept.find(question) is not None:
        return
    given = json.dumps({"file": str(file), "text": text, "translations": texts}).encode()
    command = own_program("kiosk.campaigns.checking_child", "--check-campaign")
    try:
        done = run_child(command, given, _SECONDS, PYDANTIC_DISABLE_PLUGINS="__all__")
        if done.returncode != 0:
            raise ChildProcessError(how_it_ended(done))
        answers = json.loads(done.stdout)
    except (OSError, ValueError) as error:
        _log.warning("the campaign is checked here, not by a process of its own: %s", error)
        return
    if answers:
        for asked, answer in {**answers, question: "right"}.items():
            kept.keep(asked, answer)


def main() -> int:
    """Read, check, write."""
    confine(_MEMORY_BYTES, _SECONDS // 2)
    from kiosk.campaigns.check import check_document
    from kiosk.campaigns.document import parse_document
    from kiosk.campaigns.problems import CampaignRefusedError
    from kiosk.campaigns.translations import translate

    given = json.loads(sys.stdin.buffer.read())
    file, found = Path(given["file"]), KeptAnswers(Path(), keeps=False)
    try:
        document = parse_document(file, given["text"])
        campaign, _ = check_document(file, document, found)
        translate(file.parent, document, campaign, given["translations"], found)
    except CampaignRefusedError:
        found.known.clear()  # the kiosk finds out itself, and says why
    sys.stdout.buffer.write(json.dumps(found.known).encode("ascii"))
    sys.stdout.buffer.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
