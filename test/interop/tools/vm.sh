#!/usr/bin/env bash
# vm.sh: fetches what the virtual machines of the interop tests start, and prints the folder that holds it:
#   vmlinuz                        Debian's kernel for virtual machines
#   modules.cpio                   /modules/NN-<name>.ko, in the order in which they are loaded
#   busybox.cpio                   /busybox/: busybox, and a link for each of its commands
#   network-manager-<suite>.cpio   NetworkManager of a Debian release with all that it needs
#   ipxe-<suite>/                  iPXE's programs of a Debian release
#   ovmf/                          UEFI firmware: OVMF_CODE_4M.fd, OVMF_VARS_4M.fd
#   packages.txt                   the packages that all this is from: suite, name, version
# Debian's mirrors drop a package's old version with each point release, so the releases are pinned here and the
# versions are written down. Nothing is installed, and no root is needed. HARMONY_TOOLS moves the cache,
# HARMONY_DEBIAN_MIRROR names a mirror; else it is the one that this machine has.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cache=${HARMONY_TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/harmony/tools}
key=$(sha256sum "$here/vm.sh" | cut -c1-16)
target=$cache/vm-$key

# QEMU 7.2, that of Debian 12, emulates wrongly what newer kernels do: they find their lists corrupted.
machine_suite=bookworm
suites=(bookworm trixie)
modules=(llc stp garp mrp tls veth 8021q bonding)
modules+=(virtio virtio_ring virtio_pci_legacy_dev virtio_pci_modern_dev virtio_pci failover net_failover virtio_net)

# tell: says what there is, if it is there.
tell() {
  [ -f "$target/packages.txt" ] || return 1
  grep -E ' (network-manager|linux-image-[0-9].*|busybox-static|ipxe|ovmf) ' "$target/packages.txt" >&2
  echo "$target"
}

if tell; then exit; fi
mkdir -p "$cache"
# Two tests that start together fetch it once.
exec 9>"$cache/vm-$key.lock"
flock 9
if tell; then exit; fi
started=$SECONDS
work=$(mktemp -d "$cache/vm-$key.XXXXXX")
trap 'rm -rf "$work"' EXIT

mirror() {
  if [ -n "${HARMONY_DEBIAN_MIRROR:-}" ]; then echo "$HARMONY_DEBIAN_MIRROR" && return; fi
  local own
  own=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep -E '/debian/?$' | head -n 1) || true
  echo "${own:-http://deb.debian.org/debian}"
}

# fetch FOLDER SUITE PACKAGE...: the packages and all that they depend on, as for a machine with nothing installed.
fetch() {
  local apt=$work/$1 suite=$2
  shift 2
  mkdir -p "$apt/lists/partial" "$apt/cache/archives/partial"
  touch "$apt/status"
  echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $(mirror) $suite main" >"$apt/sources.list"
  cat >"$apt/apt.conf" <<END
Dir::Etc::sourcelist "$apt/sources.list";
Dir::Etc::sourceparts "-";
Dir::State::lists "$apt/lists";
Dir::State::status "$apt/status";
Dir::Cache "$apt/cache";
APT::Sandbox::User "$(id -un)";
APT::Architecture "amd64";
APT::Architectures { "amd64"; };
APT::Install-Recommends "false";
Acquire::Languages "none";
Acquire::Retries "3";
Debug::NoLocking "true";
END
  export APT_CONFIG=$apt/apt.conf
  apt-get update -qq
  apt-get install -qq -y --download-only "$@" >"$apt/log" 2>&1 || { cat "$apt/log" >&2; return 1; }
  unset APT_CONFIG
  local package
  for package in "$apt"/cache/archives/*.deb; do
    dpkg-deb --show --showformat="$suite \${Package} \${Version}\n" "$package"
  done >>"$work/packages.txt"
}

# archive FOLDER FILE: a folder as an archive that the kernel unpacks. All in it is root's.
archive() {
  (cd "$1" && find . -mindepth 1 | LC_ALL=C sort | "$work/busybox/busybox/busybox" cpio -o -H newc -R 0:0 2>/dev/null) >"$2"
}

make_busybox() {
  local root=$work/busybox command
  dpkg-deb --extract "$(find "$work/machine/cache/archives" -name 'busybox-static_*.deb')" "$work/busybox-package"
  mkdir -p "$root/busybox" "$root"/{dev,proc,run,sys,tmp}
  find "$work/busybox-package" -name busybox -path '*bin/*' -exec cp {} "$root/busybox/busybox" \;
  for command in $("$root/busybox/busybox" --list); do
    [ "$command" = busybox ] || ln -s busybox "$root/busybox/$command"
  done
  archive "$root" "$work/busybox.cpio"
}

make_kernel() {
  local root=$work/kernel number=10 module found
  # The package that is asked for only names the one with the kernel.
  dpkg-deb --extract "$(find "$work/machine/cache/archives" -name 'linux-image-[0-9]*.deb')" "$root"
  cp "$root"/boot/vmlinuz-* "$work/vmlinuz"
  mkdir -p "$work/modules/modules"
  for module in "${modules[@]}"; do
    found=$(find "$root" -name "$module.ko" -o -name "$module.ko.xz")
    case $found in
      *.xz) "$work/busybox/busybox/busybox" unxz -c "$found" >"$work/modules/modules/$number-$module.ko" ;;
      *) cp "$found" "$work/modules/modules/$number-$module.ko" ;;
    esac
    number=$((number + 1))
  done
  archive "$work/modules" "$work/modules.cpio"
}

make_network_manager() {
  local suite=$1 root=$work/root-$1 package folder
  mkdir -p "$root"/usr/{bin,sbin,lib,lib64}
  for folder in bin sbin lib lib64; do ln -s "usr/$folder" "$root/$folder"; done
  # dpkg-deb --extract would put a folder where an older package still says /lib.
  for package in "$work/$suite"/cache/archives/*.deb; do
    case $(basename "$package") in ipxe_*) continue ;; esac
    dpkg-deb --fsys-tarfile "$package" | tar --extract --keep-directory-symlink --no-same-owner --directory "$root"
  done
  # What no program of the tests reads: the archive lies in the machine's memory.
  rm -rf "$root"/usr/share/{doc,man,locale,info,i18n,perl*,bash-completion,icons,mime,gnupg} \
    "$root"/usr/lib/x86_64-linux-gnu/{gconv,perl*,systemd} "$root"/usr/lib/{udev,systemd,locale} "$root"/var/cache
  archive "$root" "$work/network-manager-$suite.cpio"
}

make_firmware() {
  local suite
  dpkg-deb --extract "$(find "$work/machine/cache/archives" -name 'ovmf_*.deb')" "$work/ovmf-package"
  mkdir "$work/ovmf"
  cp "$work"/ovmf-package/usr/share/OVMF/OVMF_{CODE,VARS}_4M.fd "$work/ovmf"
  for suite in "${suites[@]}"; do
    dpkg-deb --extract "$(find "$work/$suite/cache/archives" -name 'ipxe_*.deb')" "$work/ipxe-package-$suite"
    mkdir "$work/ipxe-$suite"
    cp "$work/ipxe-package-$suite"/usr/lib/ipxe/{ipxe.lkrn,undionly.kpxe,snponly.efi} "$work/ipxe-$suite"
  done
}

fetch machine "$machine_suite" linux-image-cloud-amd64 busybox-static ovmf
for suite in "${suites[@]}"; do fetch "$suite" "$suite" network-manager dbus-daemon iproute2 ipxe; done
make_busybox
make_kernel
make_firmware
for suite in "${suites[@]}"; do make_network_manager "$suite"; done

# What is left of an attempt that was cut short.
rm -rf "$target"
mkdir "$target"
mv "$work"/{ovmf,vmlinuz,modules.cpio,busybox.cpio} "$target"
for suite in "${suites[@]}"; do mv "$work/ipxe-$suite" "$work/network-manager-$suite.cpio" "$target"; done
# Last: it says that the rest is there.
sort -u "$work/packages.txt" >"$target/packages.part"
mv "$target/packages.part" "$target/packages.txt"
echo "fetched what the virtual machines start in $((SECONDS - started)) s" >&2
tell
