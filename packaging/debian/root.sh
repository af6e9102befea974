#!/usr/bin/env bash
# A bare Debian in a folder, and commands in it.
#
#   root.sh make SUITE DIR [PACKAGE...]     make it, from the mirror that this machine's own apt uses, and add packages;
#                                           with ARCHITECTURE in the environment, for another processor: `apt-get install
#                                           qemu-user-static binfmt-support` has such programs emulated
#   root.sh run DIR COMMAND [ARG...]        run a command in it, with /proc, and with nothing of this machine's
#                                           environment but what is set by NAME=VALUE words before the command
set -euo pipefail
word=$1
shift

run() {
    local root=$1
    shift
    # Names are looked up and certificates trusted as on this machine.
    cp --remove-destination /etc/resolv.conf "$root/etc/resolv.conf"
    [ ! -d "$root/etc/ssl/certs" ] || cp /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/"
    # shellcheck disable=SC2016
    unshare --mount bash -c 'mount -t proc proc "$1/proc" && shift && exec chroot "$@"' - "$root" "$root" \
        /usr/bin/env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive "$@"
}

make() {
    local suite=$1 root=$2 mirror
    shift 2
    mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Origin: Debian' 'Created-By: Packages' | grep -v security | sort -u | head -n 1)
    rm -rf "$root"
    debootstrap ${ARCHITECTURE:+--arch="$ARCHITECTURE"} --variant=minbase --include=ca-certificates "$suite" "$root" "$mirror"
    printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d" # nothing is started in it
    chmod +x "$root/usr/sbin/policy-rc.d"
    [ $# -eq 0 ] || run "$root" apt-get install -y --no-install-recommends "$@"
}

"$word" "$@"
