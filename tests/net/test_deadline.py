"""One deadline for the whole of an answer: bytes that drip, a pause that is too long, and somebody who stops it."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from kiosk.net.deadline import Deadline, StoppedError, plain_socket


class HandClock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@contextmanager
def pair(deadline: Deadline, write: Callable[[socket.socket], object]) -> Iterator[socket.socket]:
    """A bounded socket, to whose other end `write` writes."""
    ours, theirs = socket.socketpair()
    bounded = plain_socket(deadline)(ours.family, ours.type, ours.proto, ours.detach())
    writer = threading.Thread(target=write, args=(theirs,))
    writer.start()
    try:
        yield bounded
    finally:
        bounded.close()
        writer.join()
        theirs.close()


def read_all(bounded: socket.socket) -> int:
    found = 0
    while got := bounded.recv_into(bytearray(10)):
        found += got
    return found


def nothing(_: socket.socket) -> None:
    pass


def test_what_is_left_is_counted_from_when_it_began() -> None:
    clock = HandClock()
    deadline = Deadline(10, clock=clock)
    clock.now = 4
    assert deadline.left() == 6
    deadline.restart()
    assert deadline.left() == 10
    clock.now = 14.5
    with pytest.raises(TimeoutError):
        deadline.left()


def test_without_seconds_it_never_comes() -> None:
    assert Deadline().left() == float("inf")


def test_a_stop_is_heard_before_the_time_is_up() -> None:
    with pytest.raises(StoppedError):
        Deadline(10, is_stopped=lambda: True).left()


def test_bytes_that_drip_do_not_put_it_off() -> None:
    clock = HandClock()

    def drip(theirs: socket.socket) -> None:
        for _ in range(100):
            try:
                theirs.sendall(b"x")
            except OSError:
                return

    def read_on(bounded: socket.socket) -> None:
        while bounded.recv_into(bytearray(1)):
            clock.now += 1

    with pair(Deadline(50, clock=clock), drip) as bounded:
        bounded.settimeout(5)
        with pytest.raises(TimeoutError):
            read_on(bounded)
        assert clock.now == 51


def test_a_read_waits_no_longer_than_what_is_left() -> None:
    with pair(Deadline(0.05), nothing) as bounded:
        bounded.settimeout(600)
        with pytest.raises(TimeoutError):
            bounded.recv_into(bytearray(1))


def test_a_pause_may_be_as_long_as_the_socket_says_and_not_longer() -> None:
    with pair(Deadline(600), nothing) as bounded:
        bounded.settimeout(0.05)
        with pytest.raises(TimeoutError):
            bounded.recv_into(bytearray(1))
        assert bounded.gettimeout() == 0.05


def test_who_stops_it_is_heard_while_nothing_comes() -> None:
    asked = iter([False, False, False])
    with pair(Deadline(600, is_stopped=lambda: next(asked, True)), nothing) as bounded, pytest.raises(StoppedError):
        bounded.recv_into(bytearray(1))


def test_what_comes_in_time_is_read_whole() -> None:
    def write(theirs: socket.socket) -> None:
        theirs.sendall(b"x" * 1000)
        theirs.shutdown(socket.SHUT_WR)

    with pair(Deadline(600), write) as bounded:
        assert read_all(bounded) == 1000
