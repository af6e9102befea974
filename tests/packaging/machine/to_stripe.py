"""Joins its standard input, which is a connection out of the machine, with a port of this host's own loopback."""

import socket
import sys
import threading


def pour(source: socket.socket, target: socket.socket) -> None:
    """Until `source` says no more."""
    try:
        while part := source.recv(65536):
            target.sendall(part)
        target.shutdown(socket.SHUT_WR)
    except OSError:
        pass


def main() -> None:
    """Both ways."""
    inside = socket.socket(fileno=0)
    outside = socket.create_connection(("127.0.0.1", int(sys.argv[1])))
    back = threading.Thread(target=pour, args=(outside, inside))
    back.start()
    pour(inside, outside)
    back.join()


if __name__ == "__main__":
    main()
