#!/usr/bin/env bash
# Guess     stripe.max_network_retries is 2 out of the box, so a call that meets a 503 is tried three times.
# Seen      That holds for the old calls on the module (stripe.PaymentIntent.create) alone. A StripeClient, the way that the
#           README shows first, tries once; setting the module's number to 5 changes nothing for it.
# Version   stripe 16.1.0
# Source    stripe-python sets `max_network_retries: int = 2` in stripe/__init__.py. Its README, "Configuring Automatic
#           Retries", shows the client's own option, whose default is None; that None means 0 and not 2 stands nowhere.
# Kiosk     A moment without network at the booth fails a payment that the same call in an older code base would have
#           carried through. Say max_network_retries when the client is made.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq --disable-pip-version-check 'stripe==16.1.0' 'requests==2.34.2'
: >"$work/netrc"
NO_PROXY='*' NETRC=$work/netrc "$work/venv/bin/python" - <<'PY'
import http.server
import sys
import threading

import stripe

asked = []


class Unavailable(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        asked.append(self.path)
        self.rfile.read(int(self.headers["Content-Length"]))
        answer = b'{"error": {"type": "api_error", "message": "try again"}}'
        self.send_response(503)
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_):
        pass


server = http.server.HTTPServer(("127.0.0.1", 0), Unavailable)
threading.Thread(target=server.serve_forever, daemon=True).start()
base = f"http://127.0.0.1:{server.server_port}"
counts = {}


def count(name, call):
    asked.clear()
    try:
        call()
    except stripe.APIError:
        pass
    counts[name] = len(asked)
    print(f"{name:46} asked {counts[name]} times")


print("stripe.max_network_retries is", stripe.max_network_retries)
gift = {"amount": 2500, "currency": "usd"}
stripe.api_base, stripe.api_key = base, "sk_test_booth"
count("stripe.PaymentIntent.create", lambda: stripe.PaymentIntent.create(**gift))
stripe.max_network_retries = 5
plain = stripe.StripeClient("sk_test_booth", base_addresses={"api": base})
count("a client, the module's number set to 5", lambda: plain.v1.payment_intents.create(gift))
told = stripe.StripeClient("sk_test_booth", base_addresses={"api": base}, max_network_retries=2)
count("a client with max_network_retries=2", lambda: told.v1.payment_intents.create(gift))
sys.exit(0 if list(counts.values()) == [3, 1, 3] else 1)
PY
