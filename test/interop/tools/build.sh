#!/usr/bin/env bash
# build.sh RECIPE...: builds the programs that the interop tests hand our output to, each from the Go module
# pinned in its folder, and prints the folder that holds each one's binary. A binary is built once: its folder is
# keyed by the pins, this script and the Go version. HARMONY_TOOLS moves the cache.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cache=${HARMONY_TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/harmony/tools}
go_version=$(go env GOVERSION)

# Kubernetes programs carry their version by linker flags only; without them /version says v0.0.0-master.
linker_flags() {
  printf -- '-s -w'
  [ "$1" = kubernetes ] || return 0
  local version minor package
  version=$(sed -n 's/^\tk8s.io\/kubernetes \(v[0-9.]*\).*/\1/p' "$here/kubernetes/go.mod" | head -n 1)
  minor=$(cut -d. -f2 <<<"$version")
  for package in k8s.io/component-base/version k8s.io/client-go/pkg/version; do
    printf -- ' -X %s.gitVersion=%s -X %s.gitMajor=1 -X %s.gitMinor=%s' "$package" "$version" "$package" "$package" "$minor"
    printf -- ' -X %s.gitTreeState=clean -X %s.gitCommit=%s -X %s.buildDate=1970-01-01T00:00:00Z' "$package" "$package" "$version" "$package"
  done
}

for recipe in "$@"; do
  key=$(cat "$here/$recipe/go.mod" "$here/$recipe/go.sum" "$here/build.sh" <(echo "$go_version") | sha256sum | cut -c1-16)
  target=$cache/$recipe-$key
  if [ ! -f "$target/done" ]; then
    started=$SECONDS
    mkdir -p "$target"
    (cd "$here/$recipe" && CGO_ENABLED=0 go build -mod=readonly -trimpath -buildvcs=false -ldflags="$(linker_flags "$recipe")" -o "$target/" tool)
    touch "$target/done"
    echo "built $recipe in $((SECONDS - started)) s" >&2
  fi
  echo "$target"
done
