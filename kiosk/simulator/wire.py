"""Bytes on a connection, whole ones and broken ones."""

import contextlib
import secrets
import socket
import struct
import threading
from http.server import BaseHTTPRequestHandler

LOGIN_PAGE = b"<!doctype html><title>Welcome to our Wi-Fi</title><p>Please log in.\n"


def send(request: BaseHTTPRequestHandler, status: int, body: bytes, kind: str = "text/plain", **headers: str) -> None:
    """A whole answer."""
    _head(request, status, kind, {"Content-Length": str(len(body)), **headers})
    request.wfile.write(body)


def reset(request: BaseHTTPRequestHandler) -> None:
    """Cut the connection so that the other side sees a reset."""
    request.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    request.connection.close()  # the descriptor lives on in the request's two files
    request.close_connection = True


def wait_for_end(request: BaseHTTPRequestHandler) -> None:
    """Say nothing more until the other side has had enough."""
    request.close_connection = True
    with contextlib.suppress(OSError):
        while request.connection.recv(4096):
            pass


def fail(
    request: BaseHTTPRequestHandler, fault: str, body: bytes, is_closing: threading.Event, seconds: float
) -> None:
    """Spoil the answer to a call that was carried out.

    Args:
        request: whose connection it is.
        fault: one of `drop_after`, `half_body`, `half_closed`, `half_stall`, `silent`, `drip`.
        body: of the answer.
        is_closing: the server ends.
        seconds: between two bytes that drip.
    """
    request.close_connection = True
    whole = {"Content-Length": str(len(body))}
    half = body[: len(body) // 2]
    match fault:
        case "half_body":
            _head(request, 200, "application/json", whole)
            request.wfile.write(half)
        case "half_closed":
            request.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: appl")
            request.wfile.flush()
            request.connection.shutdown(socket.SHUT_WR)
            wait_for_end(request)
        case "half_stall" | "silent":
            _head(request, 200, "application/json", whole)
            request.wfile.write(half if fault == "half_stall" else b"")
            request.wfile.flush()
            wait_for_end(request)
        case "drip":
            _head(request, 200, "application/json", {"Transfer-Encoding": "chunked"})
            for byte in body:
                request.wfile.write(b"1\r\n%c\r\n" % byte)
                request.wfile.flush()
                if is_closing.wait(seconds):
                    return
            request.wfile.write(b"0\r\n\r\n")
        case _:  # drop_after
            pass


def _head(request: BaseHTTPRequestHandler, status: int, kind: str, headers: dict[str, str]) -> None:
    request.send_response(status)
    request.send_header("Content-Type", kind)
    for name, value in headers.items():
        request.send_header(name, value)
    request.send_header("Request-Id", f"req_{secrets.token_hex(7)}")
    if request.close_connection:
        request.send_header("Connection", "close")
    request.end_headers()
