#!/usr/bin/env bash
# Seals a key as staff do, and copies the disk to another machine:
#
#   check_key.sh SUITE [WORK]    as root on a Debian-like system with debootstrap; SUITE is bookworm or trixie
#
# Nothing is booted: kiosk-session and systemd-creds run in a bare Debian, with a software TPM that systemd-creds is told
# to use in place of the machine's own. Exit 0: all is as it should be; 1: something is not, and the last line says what.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
root=$(readlink -m "${2:-/var/tmp/donation-kiosk}")/check-key-$1
mkdir -p "${root%/*}"
"$here/root.sh" make "$1" "$root" systemd swtpm >/dev/null
libraries=$(sed -n 's/^tpm_libraries="\(.*\)"$/\1/p' "$here/files/usr/sbin/kiosk-session")
# shellcheck disable=SC2086
"$here/root.sh" run "$root" apt-get install -qq -y --no-install-recommends $libraries libtss2-tcti-swtpm0 >/dev/null
cp "$here/files/usr/sbin/kiosk-session" "$root/usr/sbin/"
touch "$root/dev/tpmrm0"
# shellcheck disable=SC2016
"$here/root.sh" run "$root" bash -euo pipefail -c '
    tools=/tmp/tools socket=/run/tpm secret=rk_test_0123456789abcdef sealed=/etc/credstore.encrypted/kiosk-stripe
    mkdir -p $tools
    printf "#!/bin/sh\nverb=\$1\nshift\nexec /usr/bin/systemd-creds \$verb --tpm2-device=swtpm:path=%s \"\$@\"\n" $socket >$tools/systemd-creds
    printf "#!/bin/sh\nprintf %s\n" $secret >$tools/systemd-ask-password
    printf "#!/bin/sh\n" >$tools/systemctl
    chmod +x $tools/*
    PATH=$tools:$PATH
    turn_on() { # the machine whose TPM is this one
        mkdir -p /tmp/tpm-"$1"
        swtpm socket --tpm2 --tpmstate dir=/tmp/tpm-"$1" --server type=unixio,path=$socket \
            --ctrl type=unixio,path=$socket.ctrl --flags not-need-init,startup-clear >/dev/null 2>&1 &
        until [ -S $socket ] && [ -S $socket.ctrl ]; do sleep 0.1; done
    }
    turn_off() {
        kill %%
        wait %% || true
        rm -f $socket $socket.ctrl
    }
    reads() { [ "$(systemd-creds decrypt --name=kiosk-stripe $sealed - 2>/dev/null)" = $secret ]; }
    check() {
        what=$1
        shift
        if "$@"; then echo "ok  $what"; else echo "Failed: $what" && exit 1; fi
    }
    fails() { ! "$@"; }

    trap "kill %% 2>/dev/null || true" EXIT
    rm -rf /tmp/tpm-* # at most three starts each: more that end as these do, as by a pulled plug, lock a TPM for a while
    turn_on own
    check "a key is sealed for the disk and the TPM" grep -q "disk and its TPM" <(kiosk-session key 2>/dev/null)
    check "the file does not show it" fails grep -q $secret $sealed
    check "this machine reads it" reads
    turn_off
    turn_on own
    check "this machine reads it after a start, too" reads
    turn_off
    check "it does not without the TPM" fails reads
    turn_on another
    check "the copied disk in another machine does not give it" fails reads
    turn_off
    turn_on another
    kiosk-session set-aside 2>/dev/null
    check "there it is laid aside, so that the kiosk starts without it" test -e $sealed.refused -a ! -e $sealed
    turn_off
    turn_on own
    kiosk-session set-aside
    check "and on its own machine it is back" reads
    turn_off
    rm $sealed
    check "where the TPM cannot be used it is refused" fails kiosk-session key 2>/dev/null
    check "and nothing is kept" fails test -e $sealed
    rm /dev/tpmrm0
    check "without a TPM it is said that the disk has all" grep -q "has no TPM" <(kiosk-session key 2>/dev/null)
'
