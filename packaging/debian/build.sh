#!/usr/bin/env bash
# Builds, from a checkout, into dist/:
#
#   donation-kiosk_VERSION_amd64.deb            for Debian 12 and later
#   donation-kiosk_VERSION_linux-x86_64.tar.xz  the same program as a folder, for any Linux desktop
#
# As root on a Debian-like system with debootstrap: packaging/debian/build.sh [WORK [ARCHITECTURE]]. The program is made
# in a bare Debian 12, the oldest system it is for, in the folder WORK (/var/tmp/donation-kiosk without it), which is
# kept so that the next build is quicker. The same commit gives the same files, byte for byte.
#
# With `arm64` as the ARCHITECTURE they are ..._arm64.deb and ..._linux-aarch64.tar.xz, for Debian 13 and later and made
# in it: Qt's wheels for 64-bit ARM need glibc 2.39. On another processor that needs QEMU's user emulation (root.sh).
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
checkout=$(readlink -f "$here/../..")
work=$(readlink -m "${1:-/var/tmp/donation-kiosk}")
architecture=${2:-amd64}
case $architecture in
    amd64) suite=bookworm python=3.11 machine=x86_64 root=$work/build-root ;;
    arm64) suite=trixie python=3.13 machine=aarch64 root=$work/build-root-arm64 ;;
    *) echo "The package is made for amd64 and arm64, not for $architecture." >&2 && exit 2 ;;
esac
stage=$work/stage
cd "$checkout"
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' kiosk/__init__.py)
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
umask 022
mkdir -p "$work" dist
in_root() { "$here/root.sh" run "$root" SOURCE_DATE_EPOCH="$SOURCE_DATE_EPOCH" PYTHONHASHSEED=1 "$@"; }

if [ ! -e "$root-complete" ]; then
    ARCHITECTURE=$architecture "$here/root.sh" make "$suite" "$root" python3-venv "libpython$python" binutils
    touch "$root-complete"
fi
rm -rf "$root/build/source" "$root/build/dist" "$stage"
mkdir -p "$root/build/source"
git ls-files -co --exclude-standard -z kiosk resources packaging pyproject.toml |
    tar --null --ignore-failed-read -c -T - | tar -x -C "$root/build/source"

in_root bash -euo pipefail -c '
    cd /build/source
    libraries=$(python3 -c "from kiosk.system.libraries import needed
print(*{one.package for one in needed(for_window=True)})")
    apt-get install -qq -y --no-install-recommends $libraries
    pins=packaging/pins/package.txt
    if ! cmp -s $pins /build/venv/made-from; then
        python3 -m venv --clear /build/venv
        PIP_CERT=/etc/ssl/certs/ca-certificates.crt /build/venv/bin/pip install -qq --no-input \
            --disable-pip-version-check --only-binary :all: --require-hashes -r $pins
        cp $pins /build/venv/made-from
    fi
    /build/venv/bin/pyinstaller --noconfirm --clean --log-level ERROR --distpath /build/dist --workpath /build/work \
        packaging/kiosk.spec
    # Some compiled modules and libraries come with the names of all that is inside them; each still loads without.
    find /build/dist/donation-kiosk/_internal \( -name "*.so" -not -path "*/PySide6/*" -not -path "*/lib-dynload/*" \) \
        -o -name "libicu*.so.*" >/build/modules
    xargs strip --strip-unneeded </build/modules
    /build/venv/bin/python -c "import ctypes, sys; [ctypes.CDLL(line.strip()) for line in sys.stdin]" </build/modules
    /build/dist/donation-kiosk/kiosk run --help >/build/help # each command is a module that is imported by name
    /build/venv/bin/python packaging/sbom.py /build/dist/donation-kiosk/sbom.cdx.json /build/dist/donation-kiosk/licences
    for name in pyside6-essentials shiboken6 psycopg; do # whose wheels leave their licence out, or say no more than LGPL
        mkdir -p "/build/dist/donation-kiosk/licences/$name"
        cp /usr/share/common-licenses/{LGPL-3,GPL-3} "/build/dist/donation-kiosk/licences/$name/"
    done
    mkdir /build/dist/donation-kiosk/licences/python
    cp "/usr/share/doc/libpython$1/copyright" /build/dist/donation-kiosk/licences/python/
    # The packages of Debian that hold the libraries which the program takes from the system.
    cd /build/dist/donation-kiosk
    find . -type f \( -name "*.so*" -o -name kiosk \) -print0 | xargs -0 objdump -p |
        sed -n "s/^ *NEEDED *//p" | sort -u >/build/needed
    find . -name "*.so*" -printf "%f\n" | sort -u | comm -23 /build/needed - >/build/from-system
    while read -r library; do
        file=$(realpath -e "$(ldconfig -p | sed -n "s|^\s$library .* => ||p" | head -n 1)")
        echo "*/$(uname -m)-linux-gnu/${file##*/}" # not the whole path: the package may still say /lib
    done </build/from-system | xargs dpkg-query -S | cut -d: -f1 | sort -u |
        sed "s/^libc6$/libc6 (>= $(dpkg-query -W -f "\${Version}" libc6 | cut -d- -f1))/" | paste -sd, >/build/depends
' - "$python"
program=$root/build/dist/donation-kiosk
cp LICENSE CHANGELOG.md resources/fonts/OFL.txt "$program"
cp resources/fonts/noto/OFL.txt "$program/OFL-noto.txt"
find "$program" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
tar --sort=name --owner=0 --group=0 --numeric-owner -c -C "$root/build/dist" donation-kiosk |
    xz -T0 >"dist/donation-kiosk_${version}_linux-$machine.tar.xz"

mkdir -p "$stage/DEBIAN" "$stage/usr/lib" "$stage/usr/bin" "$stage/usr/share/doc/donation-kiosk"
cp -a "$program" "$stage/usr/lib/"
ln -s ../lib/donation-kiosk/kiosk "$stage/usr/bin/kiosk"
cp -R --no-preserve=ownership "$here/files/." "$stage/"
chmod -R u=rwX,go=rX "$stage"
about=$stage/usr/share/doc/donation-kiosk
mv "$stage/usr/lib/donation-kiosk/"{sbom.cdx.json,licences} "$about/"
rm "$stage/usr/lib/donation-kiosk/"{LICENSE,CHANGELOG.md,OFL.txt}
gzip -9n <CHANGELOG.md >"$about/changelog.gz"
cp "$here/copyright" "$about/copyright"
for script in postinst prerm postrm; do install -m 755 "$here/$script" "$stage/DEBIAN/"; done
sed -e "s/@VERSION@/$version/" -e "s/@ARCHITECTURE@/$architecture/" -e "s/@DEPENDS@/$(cat "$root/build/depends")/" \
    -e "s/@SIZE@/$(du -k -s --apparent-size "$stage/usr" | cut -f1)/" "$here/control" >"$stage/DEBIAN/control"
(cd "$stage" && find usr -type f -print0 | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
find "$stage" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
dpkg-deb --root-owner-group -Zxz --build "$stage" "dist/donation-kiosk_${version}_$architecture.deb"
