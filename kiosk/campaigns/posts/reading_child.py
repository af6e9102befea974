"""A post is read by a short-lived process with limits on time and memory, since parsers get what others wrote.

The process gets the file's name and bytes, and answers with the post's blocks as JSON.
"""

import json
import sys
from collections.abc import Callable
from typing import Any

from pydantic import TypeAdapter, ValidationError

from kiosk.campaigns.posts.notes import PostTrouble
from kiosk.campaigns.posts.post import Post, PostRefusedError
from kiosk.system.child import confine, own_program, run_child

Reader = Callable[[bytes, str], Post]
READ_SECONDS = 60
"""By the clock on the wall; the process may use the processor for 10."""
_MEMORY_BYTES = 1_000_000_000
_CPU_SECONDS = 10
_POST: TypeAdapter[Post] = TypeAdapter(Post)
_TROUBLE: TypeAdapter[PostTrouble] = TypeAdapter(PostTrouble)


def read_in_child(data: bytes, name: str) -> Post:
    """The post that `data` holds, from a file called `name`.

    Raises:
        PostRefusedError: it is none, or isn't read within the limits.
    """
    given = json.dumps(name).encode() + b"\n" + data
    try:
        done = run_child(own_program("kiosk.campaigns.posts.reading_child", "--read-post"), given, READ_SECONDS)
    except OSError:
        raise PostRefusedError(PostTrouble("too_slow", (name,))) from None
    if done.returncode != 0:
        raise PostRefusedError(PostTrouble("too_slow", (name,)))
    try:
        answer: dict[str, Any] = json.loads(done.stdout)
        if "trouble" in answer:
            raise PostRefusedError(_TROUBLE.validate_python(answer["trouble"]))
        return _POST.validate_json(json.dumps(answer["post"]))
    except (ValueError, LookupError, TypeError, ValidationError):
        raise PostRefusedError(PostTrouble("too_slow", (name,))) from None


def main() -> int:
    """Read, parse, write."""
    confine(_MEMORY_BYTES, _CPU_SECONDS)
    from kiosk.campaigns.posts.reading import post_of

    name, _, data = sys.stdin.buffer.read().partition(b"\n")
    answer: dict[str, Any]
    try:
        answer = {"post": _POST.dump_python(post_of(data, json.loads(name)), mode="json")}
    except PostRefusedError as error:
        answer = {"trouble": _TROUBLE.dump_python(error.trouble, mode="json")}
    sys.stdout.buffer.write(json.dumps(answer).encode("ascii"))
    sys.stdout.buffer.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
