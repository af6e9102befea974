#!/usr/bin/env bash
# Guess     keyring.get_password only reads: where nothing is stored, the answer is None.
# Seen      On a desktop account whose Secret Service has no default collection yet, which is every fresh account that logs in
#           by itself, the read creates one. The service then asks the person at the screen for the password of a new
#           keyring, and the caller waits; if it is dismissed, the read fails. Asked again, it asks again.
# Version   keyring 25.7.0 with SecretStorage 3.5.0 and jeepney 0.9.0. The service here is a small stand-in that has no
#           collection and writes down what it is asked; gnome-keyring shows "Choose password for new keyring".
# Source    Secret Service API: SearchItems finds without any collection, CreateCollection may need a prompt.
#           secretstorage.get_default_collection makes one where there is none; keyring calls it for reading, too.
# Kiosk     A system dialog with the keyboard's focus over the public screen, at each start. Look for a default collection that
#           exists and is unlocked (ReadAlias, Locked) before keyring is asked at all.
set -euo pipefail
command -v dbus-run-session >/dev/null || { echo "This needs dbus-run-session (Debian: dbus-daemon)."; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq --disable-pip-version-check 'keyring==25.7.0' 'SecretStorage==3.5.0' 'jeepney==0.9.0'
cat >"$work/bus.conf" <<XML
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=$work/bus</listen>
  <policy context="default">
    <allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/>
  </policy>
</busconfig>
XML
cat >"$work/see.py" <<'PY'
import sys
import threading

import keyring.backends.SecretService
from jeepney import DBusAddress, HeaderFields, MessageType, message_bus, new_error, new_method_return, new_signal
from jeepney.io.blocking import open_dbus_connection

asked = []
prompt = DBusAddress("/prompt", interface="org.freedesktop.Secret.Prompt")


def serve(bus):
    """A Secret Service without a collection, whose person closes each dialog."""
    while True:
        message = bus.receive()
        if message.header.message_type is not MessageType.method_call:
            continue
        member = message.header.fields[HeaderFields.member]
        if member == "CreateCollection":
            asked.append("create a collection")
            bus.send(new_method_return(message, "oo", ("/", "/prompt")))
        elif member == "Prompt":
            asked.append("show a dialog")
            bus.send(new_method_return(message))
            bus.send(new_signal(prompt, "Completed", "bv", (True, ("s", ""))))
        elif member == "OpenSession" and message.body[0] == "plain":
            bus.send(new_method_return(message, "vo", (("s", ""), "/session")))
        elif member == "OpenSession":
            bus.send(new_error(message, "org.freedesktop.DBus.Error.NotSupported"))
        else:
            asked.append("read the default collection (there is none)")
            bus.send(new_error(message, "org.freedesktop.Secret.Error.NoSuchObject"))


bus = open_dbus_connection("SESSION")
bus.send_and_get_reply(message_bus.RequestName("org.freedesktop.secrets"))
threading.Thread(target=serve, args=(bus,), daemon=True).start()
backend = keyring.backends.SecretService.Keyring()
for _ in range(2):
    try:
        print("get_password:", backend.get_password("booth", "stripe"))
    except keyring.errors.KeyringError as error:
        print("get_password:", type(error).__name__, error)
for request in asked:
    print("the service was asked to", request)
sys.exit(0 if asked.count("create a collection") == asked.count("show a dialog") == 2 else 1)
PY
dbus-run-session --config-file="$work/bus.conf" -- "$work/venv/bin/python" "$work/see.py"
