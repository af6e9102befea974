"""Why nothing usable came from an address: one sentence with what, where, and what to do."""

import socket
import ssl
from http.client import HTTPException, HTTPResponse, IncompleteRead

from kiosk.model.fields import shown

BETWEEN = "is somebody between, such as a Wi-Fi sign-in page?"
_NOT_YET_VALID, _EXPIRED, _ANOTHER_NAME = 9, 10, 62
"""OpenSSL's numbers for what can be wrong with a certificate."""


def about_status(host: str, response: HTTPResponse, what: str, later: str) -> str:
    """Why an answer with another status than 200 isn't `what`, such as `a feed`; `later` is what to do in a while."""
    status = response.status
    if 300 <= status < 400 and (elsewhere := response.getheader("Location")):
        return (
            f"{host} leads on to {shown(elsewhere)}, and {what} is not followed elsewhere; "
            "sign in to the Wi-Fi if it asks for that, or write the address where it is now."
        )
    match status:
        case 401 | 403:
            return f"{host} refuses to tell ({status}); check who may read it, and the key if it needs one."
        case 404 | 410:
            return f"{host} has nothing at this address ({status}); check the address."
        case _ if status >= 500 or status == 429:
            return f"{host} cannot answer at the moment ({status}); {later}."
        case _:
            return f"{host} answers with the code {status} instead of {what}; check the address."


def trouble_of(host: str, seconds: float, error: OSError | HTTPException) -> str:
    """What went wrong while `host` was asked for `seconds` at most."""
    match error:
        case TimeoutError():
            return f"{host} didn't answer whole within {seconds:g} seconds; check the network here."
        case ssl.SSLCertVerificationError(verify_code=code) if code in (_NOT_YET_VALID, _EXPIRED):
            when = "yet" if code == _NOT_YET_VALID else "any more"
            wrong = f"the certificate of {host} isn't valid {when} by the clock of this machine"
            return f"There is no secure connection: {wrong}; set its date and time, or tell who runs {host}."
        case ssl.SSLCertVerificationError(verify_code=code):
            wrong = "is for another name" if code == _ANOTHER_NAME else "is from nobody known"
            return f"There is no secure connection to {host}: the certificate that came {wrong}; {BETWEEN}"
        case ssl.SSLError(reason=reason):
            return f"There is no secure connection to {host} ({reason}); check the network and the address."
        case socket.gaierror():
            return f"{host} cannot be found; check the network, and the name in the address."
        case ConnectionError() | IncompleteRead():
            return f"{host} broke off or cannot be reached; check the network here."
        case OSError():
            return f"{host} cannot be reached ({error.strerror}); check the network here."
        case _:
            return f"{host} answers with something that isn't HTTP; check the address."
