#!/usr/bin/env bash
# Makes a whole machine with the built package on it, for `python -m tests.packaging.machine.check` to boot:
#
#   image.sh SUITE [WORK]         as root on a Debian-like system with debootstrap and cpio; SUITE is bookworm or trixie
#   image.sh trixie WORK arm64    the same for 64-bit ARM; on another processor what packaging/debian/root.sh says
#
# It comes into WORK/machine-SUITE (below /var/tmp/donation-kiosk without WORK): disk.img, kernel, initrd; for 64-bit ARM
# into WORK/machine-SUITE-arm64. QEMU and the software TPM come into WORK/machine-tools, once, from Debian 13: Debian
# 12's QEMU has no touch screen.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
checkout=$(readlink -f "$here/../..")
suite=$1
work=$(readlink -m "${2:-/var/tmp/donation-kiosk}")
architecture=${3:-amd64}
name=$suite$([ "$architecture" = amd64 ] || echo "-$architecture")
root=$work/machine-root-$name
machine=$work/machine-$name
tools=$work/machine-tools
for program in debootstrap cpio mke2fs debugfs; do
    command -v "$program" >/dev/null || { echo "No machine can be made without $program: install it with apt-get." >&2 && exit 2; }
done
package=$(ls "$checkout"/dist/donation-kiosk_*_"$architecture".deb 2>/dev/null) ||
    { echo "$checkout/dist has no package for $architecture: make it with packaging/debian/build.sh." >&2 && exit 2; }
make_root() { "$checkout/packaging/debian/root.sh" make "$@"; }
in_root() { "$checkout/packaging/debian/root.sh" run "$root" "$@"; }
umask 022
mkdir -p "$work"

if [ ! -e "$tools/complete" ]; then
    make_root trixie "$tools" qemu-system-x86 qemu-utils swtpm swtpm-tools ovmf
    touch "$tools/complete"
fi
if [ "$architecture" = arm64 ] && [ ! -e "$tools/usr/bin/qemu-system-aarch64" ]; then
    "$checkout/packaging/debian/root.sh" run "$tools" apt-get install -qq -y --no-install-recommends qemu-system-arm
fi

# What Debian brings is kept, so that another package is tried in a minute.
if [ ! -e "$root.complete" ]; then
    ARCHITECTURE=$architecture make_root "$suite" "$root"
    mkdir -p "$root/etc/initramfs-tools/conf.d"
    echo MODULES=list >"$root/etc/initramfs-tools/conf.d/machine"
    printf '%s\n' virtio_pci virtio_blk virtio_console virtio_net ext4 >"$root/etc/initramfs-tools/modules"
    # hostapd, iw and wpasupplicant are for a radio in the kernel, evtest and grim to look closer.
    in_root apt-get install -qq -y --no-install-recommends initramfs-tools zstd "linux-image-$architecture" systemd-sysv udev dbus \
        kmod iproute2 procps kbd e2fsprogs util-linux python3 hostapd iw wpasupplicant evtest grim
    cp "$package" "$root/root/kiosk.deb"
    in_root apt-get satisfy -qq -y --no-install-recommends "$(dpkg-deb -f "$package" Depends), $(dpkg-deb -f "$package" Recommends | tr -d '\n')"
    touch "$root.complete"
fi

in_root apt-get purge -qq -y donation-kiosk >/dev/null 2>&1 || true
rm -rf "$root/var/lib/donation-kiosk" "$root/etc/credstore.encrypted"
cp "$package" "$root/root/kiosk.deb"
in_root apt-get install -qq -y --no-install-recommends /root/kiosk.deb
in_root kiosk-session enable
# The session as it is, but in practice: nothing here has a key of Stripe's.
for starts in lib/systemd/system/donation-kiosk.service share/donation-kiosk/sway; do
    sed -i 's/kiosk run /kiosk run --practice /' "$root/usr/$starts"
done
# An emulated machine is several times slower than a real one: the watchdog's 30 seconds would end a kiosk that draws.
mkdir -p "$root/etc/systemd/system/donation-kiosk.service.d"
printf '[Service]\nWatchdogSec=180\nTimeoutStartSec=600\n' >"$root/etc/systemd/system/donation-kiosk.service.d/50-emulated.conf"
cp "$here/agent.py" "$root/usr/local/sbin/machine-agent"
cp "$here/engine" "$root/usr/local/sbin/"
cat >"$root/etc/systemd/system/machine-agent.service" <<'END'
[Unit]
Description=Does what the check asks for
DefaultDependencies=no
After=systemd-udevd.service
[Service]
ExecStart=/usr/bin/python3 -SE /usr/local/sbin/machine-agent
StandardOutput=null
StandardError=null
Restart=always
OOMScoreAdjust=-1000
[Install]
WantedBy=sysinit.target
END
in_root systemctl enable --quiet machine-agent.service
in_root systemctl disable --quiet hostapd.service 2>/dev/null || true
echo kiosk-machine >"$root/etc/hostname"
echo "/dev/vda / ext4 errors=remount-ro 0 1" >"$root/etc/fstab"

rm -rf "$machine"
mkdir -p "$machine"
truncate -s 3500M "$machine/disk.img"
mke2fs -q -t ext4 -F -d "$root" "$machine/disk.img"
debugfs -w -R "rm /usr/sbin/policy-rc.d" "$machine/disk.img" 2>/dev/null
cp "$root"/boot/vmlinuz-* "$machine/kernel"
(cd "$here" && echo engine | cpio --quiet -o -H newc -R 0:0 && cat "$root"/boot/initrd.img-*) >"$machine/initrd"
echo "$machine"
