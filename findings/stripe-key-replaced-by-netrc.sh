#!/usr/bin/env bash
# Guess     A Stripe client made with a key sends that key.
# Seen      If the user's .netrc has a `default` line, as the manual page of ftp shows one for anonymous FTP, every call
#           to Stripe goes out with that login as Basic authentication; the key is not sent at all.
# Version   stripe 16.1.0 with requests 2.34.2
# Source    requests, "netrc Authentication": netrc overrides an Authorization header given with `headers=`, and that is
#           how the SDK gives it. github.com/psf/requests issue 3929, open since 2017. Stripe's API reference:
#           a request is authenticated by its key.
# Kiosk     Every payment fails with "invalid key" on one machine only, while the key in the keyring is right; whoever
#           replaces the key changes nothing. Point NETRC at an empty file, or give the SDK a session of its own
#           with trust_env off.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq --disable-pip-version-check 'stripe==16.1.0' 'requests==2.34.2'
printf 'default login anonymous password guest\n' >"$work/netrc"
: >"$work/empty"
NO_PROXY='*' NETRC=$work/netrc EMPTY=$work/empty "$work/venv/bin/python" - <<'PY'
import http.server
import os
import sys
import threading

import stripe

seen = []


class Stripe(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        seen.append(self.headers["Authorization"])
        answer = b'{"id": "acct_1", "object": "account"}'
        self.send_response(200)
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_):
        pass


server = http.server.HTTPServer(("127.0.0.1", 0), Stripe)
threading.Thread(target=server.serve_forever, daemon=True).start()
client = stripe.StripeClient("sk_test_booth", base_addresses={"api": f"http://127.0.0.1:{server.server_port}"})
client.v1.accounts.retrieve_current()
os.environ["NETRC"] = os.environ["EMPTY"]
client.v1.accounts.retrieve_current()
print("with a default line in .netrc:", seen[0])
print("with an empty .netrc:         ", seen[1])
sys.exit(0 if seen[0].startswith("Basic ") and seen[1] == "Bearer sk_test_booth" else 1)
PY
