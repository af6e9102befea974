"""An answer is kept for the same question, whole or not at all."""

import os
import stat
from pathlib import Path

from kiosk.system.kept_answers import FOLDER, MOST_KEPT, KeptAnswers


def kept(data: Path) -> list[Path]:
    return sorted((data / FOLDER).glob("*"))


def test_an_answer_is_found_by_its_question_alone_and_nobody_else_may_read_it(tmp_path: Path) -> None:
    answers = KeptAnswers(tmp_path, keeps=True)
    answers.keep("what", "this\nand that ü")
    assert answers.find("what") == "this\nand that ü"
    assert answers.find("what else") is None
    assert [stat.S_IMODE(file.stat().st_mode) for file in kept(tmp_path)] == [0o600]


def test_who_may_keep_nothing_looks_up_and_leaves_no_trace(tmp_path: Path) -> None:
    answers = KeptAnswers(tmp_path / "data", keeps=False)
    for number in range(MOST_KEPT + 1):
        answers.keep(str(number), "this")
    assert not (tmp_path / "data").exists()
    assert (answers.find("0"), answers.find("1")) == (None, "this"), "as many are known to it alone"
    KeptAnswers(tmp_path, keeps=True).keep("what", "this")
    assert KeptAnswers(tmp_path, keeps=False).find("what") == "this"


def test_an_answer_that_is_damaged_is_none(tmp_path: Path) -> None:
    answers = KeptAnswers(tmp_path, keeps=True)
    answers.keep("what", "this")
    (file,) = kept(tmp_path)
    whole = file.read_bytes()
    for damaged in (b"", whole[:-1], whole + b"\n", whole.replace(b"this", b"that"), whole[1:], b"\xff" * 9):
        file.write_bytes(damaged)
        assert answers.find("what") is None
    file.unlink()
    file.mkdir()
    assert answers.find("what") is None
    answers.keep("what", "this")
    assert answers.find("what") == "this", "a folder in the way is no harm"
    assert KeptAnswers(tmp_path, keeps=True).find("what") is None


def test_the_ones_kept_longest_ago_go_first(tmp_path: Path) -> None:
    answers = KeptAnswers(tmp_path, keeps=True)
    for number in range(MOST_KEPT):
        answers.keep(str(number), "this")
    for file in kept(tmp_path):
        os.utime(file, ns=(1, 1))
    answers.keep("newer", "this")
    answers.keep("newest", "this")
    assert len(kept(tmp_path)) == MOST_KEPT
    assert answers.find("newer") == answers.find("newest") == "this"
