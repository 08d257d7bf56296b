#!/bin/sh
# Follows a channel of releases from a machine that has curl, awk, sed, grep and sha256sum, and nothing of Harmony.
#
#   resolve.sh [options] REGISTRY/TOPOLOGY CHANNEL
#     --state FILE        remember what was last good; a lower sequence than that is not taken
#     --allow-downgrade   take it all the same: once, after a rollback
#     --reset             forget what was last good, also where FILE is damaged
#     --strict            exit with 3 where what was last good has to stay
#     --plain-http        speak HTTP without TLS, to a registry of this machine alone
#
# Prints the release.json of what the channel points to, after its manifest and itself came out under their digests.
# Where the registry fails, or what it gives must not be taken, it prints the last good one: what runs goes on.
# Credentials come from HARMONY_REGISTRY_HOST, HARMONY_REGISTRY_USERNAME and HARMONY_REGISTRY_PASSWORD; they are in
# nobody's arguments, and go to that host and the token service that it names. Signatures are not checked here:
# `harmony appliance resolve --key` does.
#
# Exit codes: 0 a release.json was printed, 1 there is none to print, 2 usage, 3 (--strict) the last good was printed.
set -u
LC_ALL=C
export LC_ALL

usage() {
  printf 'error: %s\nusage: resolve.sh [--state FILE] [--allow-downgrade] [--reset] [--strict] [--plain-http] REGISTRY/TOPOLOGY CHANNEL\n' "$1" >&2
  exit 2
}

warn() {
  printf '%s\n' "$1" >&2
}

# Ends the (sub)shell that it is called in.
stop() {
  warn "$1"
  exit 1
}

# Is a text of this extended regular expression, as a whole and on one line?
is() {
  case $1 in *"
"*) return 1 ;; esac
  printf '%s\n' "$1" | grep -Eq "^($2)\$"
}

digest_of() {
  sum=$(sha256sum <"$1")
  printf 'sha256:%s' "${sum%% *}"
}

# Scheme, host and port of a URL.
origin_of() {
  rest=${1#*://}
  printf '%s://%s' "${1%%://*}" "${rest%%[/?#]*}"
}

# May a request go there? Nothing leaves TLS, and without TLS nothing leaves this machine.
is_safe() {
  authority=$(origin_of "$1")
  case $authority in
  *[@\\]*) return 1 ;;
  https://?*) return 0 ;;
  http://?*) [ "$scheme" = http ] && is "${authority#http://}" "$loopback" ;;
  *) return 1 ;;
  esac
}

# For a value in double quotes of a configuration of curl.
quoted() {
  printf '%s' "$1" | sed 's/["\\]/\\&/g'
}

# Fetches what a configuration on standard input names. Everything is there and nothing in the arguments, which other
# users of the machine can see. Leaves status and, for a redirect, the URL it leads to in FILE.status.
run_curl() {
  curl -q --config - --silent --show-error --globoff --connect-timeout 20 --max-time 300 --retry 2 \
    --max-filesize 67108864 --proto "$protocols" --user-agent harmony-resolve \
    --dump-header "$1.headers" --output "$1" --write-out '%{http_code} %{redirect_url}\n' >"$1.status"
}

# The value of a header of the last answer; several of one name are joined.
header() {
  awk -v name="$1" '
    /^HTTP\// { value = "" }
    {
      sub(/\r$/, "")
      colon = index($0, ":")
      if (colon == 0 || tolower(substr($0, 1, colon - 1)) != name) next
      found = substr($0, colon + 1)
      sub(/^[ \t]+/, "", found)
      value = value == "" ? found : value ", " found
    }
    END { print value }' "$2"
}

# A parameter of the challenge for Bearer.
parameter() {
  printf '%s\n' "$2" | awk -v name="$1" '{
    start = index(tolower($0), "bearer ")
    if (start == 0) exit
    rest = substr($0, start + 7)
    if (!match(tolower(rest), "(^|[ ,])" name "=\"[^\"]*\"")) exit
    found = substr(rest, RSTART, RLENGTH)
    sub(/^[^"]*"/, "", found)
    sub(/"$/, "", found)
    print found
  }'
}

# Learns from a refusal how to log in, as nobody in particular or with the credentials.
log_in() {
  challenge=$(header www-authenticate "$1.headers")
  realm=$(parameter realm "$challenge")
  if [ -z "$realm" ]; then
    is "$challenge" '.*[Bb][Aa][Ss][Ii][Cc].*' || stop "$host refuses, and names no way to log in."
    [ -n "$user" ] || stop "$host wants to know who we are, and there are no credentials for it."
    authorization=$user
    return
  fi
  is_safe "$realm" || stop "$host sends those who log in to $(origin_of "$realm"), which is not safe."
  # An address inside of a network is taken from that very host alone.
  service=${realm#*://}
  service=${service%%[/?#]*}
  if is "$service" '(localhost|[0-9.]+|\[[0-9A-Fa-f:.]+\])(:[0-9]+)?' && [ "$scheme" = https ] &&
    [ "${service%:*}" != "${host%:*}" ]; then
    stop "$host sends those who log in to $service, an address inside of a network."
  fi
  {
    printf 'url = "%s"\nget\n' "$(quoted "$realm")"
    printf 'data-urlencode = "service=%s"\n' "$(quoted "$(parameter service "$challenge")")"
    printf 'data-urlencode = "scope=repository:%s:pull"\n' "$repository"
    if [ -n "$user" ]; then printf '%s\n' "$user"; fi
  } | run_curl "$work/token" || stop "The token service of $host can't be reached."
  read -r status _ <"$work/token.status"
  [ "$status" = 200 ] || stop "The token service of $host gave no token: it answered $status."
  token=$(awk '{
    if (match($0, /"(access_)?token"[ \t]*:[ \t]*"[^"]*"/)) {
      found = substr($0, RSTART, RLENGTH)
      sub(/"$/, "", found)
      sub(/^.*"/, "", found)
      print found
      exit
    }
  }' "$work/token")
  is "$token" '[A-Za-z0-9._~+/=-]+' || stop "The token service of $host gave an answer without a token."
  authorization="header = \"Authorization: Bearer $token\""
}

# Sends a request and follows its redirects; the Authorization goes to the registry alone.
get() {
  url=$1
  hops=0
  while [ "$hops" -lt 6 ]; do
    is_safe "$url" || stop "$host sends us to $(origin_of "$url"), which is not safe."
    {
      printf 'url = "%s"\n' "$(quoted "$url")"
      printf 'header = "Accept: %s"\n' "$2"
      if [ "$(origin_of "$url")" = "$origin" ]; then printf '%s\n' "$authorization"; fi
    } | run_curl "$3" || stop "$host can't be reached, or its answer was cut off."
    read -r status url <"$3.status"
    case $status in 30[12378]) hops=$((hops + 1)) ;; *) return ;; esac
  done
  stop "$host sends us on and on."
}

# The same, with a login where the registry wants one; anything but 200 ends it.
fetch() {
  get "$1" "$2" "$3"
  if [ "$status" = 401 ]; then
    log_in "$3"
    get "$1" "$2" "$3"
  fi
  [ "$status" = 200 ] || stop "$host answered $status for $1."
}

# Every value of a JSON text, a line each: its path, with / between the keys, a tab, the value as it is written.
flatten() {
  awk '
    { text = text $0 " " }
    function skip() { sub(/^[ \t\r]+/, "", text) }
    function take(pattern,  found) {
      skip()
      if (!match(text, pattern)) { print "!"; exit 1 }
      found = substr(text, 1, RLENGTH)
      text = substr(text, RLENGTH + 1)
      return found
    }
    function value(path,  first, key, index_, found) {
      skip()
      first = substr(text, 1, 1)
      if (first == "{" || first == "[") {
        take("^[[{]")
        skip()
        if (text ~ /^[]}]/) { take("^[]}]"); return }
        index_ = 0
        do {
          if (first == "{") {
            key = take("^\"([^\"\\\\]|\\\\.)*\"")
            take("^:")
            key = substr(key, 2, length(key) - 2)
          } else key = index_++
          value(path == "" ? key : path "/" key)
        } while (take("^[],}]") == ",")
        return
      }
      found = take(first == "\"" ? "^\"([^\"\\\\]|\\\\.)*\"" : "^[-+.0-9A-Za-z]+")
      if (first == "\"") found = substr(found, 2, length(found) - 2)
      print path "\t" found
    }
    END { value(""); skip(); if (text != "") { print "!"; exit 1 } }' "$1"
}

# The value of a path in what flatten printed; the first where it is there twice.
valued() {
  awk -F '\t' -v path="$1" '$1 == path { print $2; exit }' "$work/manifest.values"
}

# Looks where the channel points, into $work/release.json and $work/head.
look() {
  fetch "$origin/v2/$repository/manifests/$channel" "$manifest_type" "$work/manifest"
  digest=$(digest_of "$work/manifest")
  reported=$(header docker-content-digest "$work/manifest.headers")
  [ -z "$reported" ] || [ "$reported" = "$digest" ] || stop "$host reports $reported for bytes of $digest."
  flatten "$work/manifest" >"$work/manifest.values" || stop "$host gave something that is no manifest."
  [ "$(valued artifactType)" = application/vnd.harmony.release.v1+json ] || stop "$prefix:$channel is no release."
  config=$(valued config/digest)
  version=$(valued annotations/org.opencontainers.image.version)
  sequence=$(valued annotations/dev.harmony.release.sequence)
  topology=$(valued annotations/org.opencontainers.image.title)
  is "$config" 'sha256:[0-9a-f]{64}' || stop "$prefix:$channel names no release.json by its sha256."
  is "$version" '[0-9A-Za-z.-]{1,128}' || stop "$prefix:$channel names no version."
  is "$sequence" '0|[1-9][0-9]{0,14}' || stop "$prefix:$channel names no sequence."
  is "$topology" '[^[:cntrl:]]{1,253}' || stop "$prefix:$channel names no topology."
  fetch "$origin/v2/$repository/blobs/$config" '*/*' "$work/release.json"
  found=$(digest_of "$work/release.json")
  [ "$found" = "$config" ] || stop "$host gave a release.json of $found instead of $config."
  if [ -n "$last_digest" ] && [ "$topology" != "$last_topology" ]; then
    stop "$channel points to a release of $topology; what was last good is of $last_topology."
  fi
  if [ -n "$last_digest" ] && [ "$sequence" -lt "$last_sequence" ]; then
    older="$channel points to $version with the sequence $sequence; $last_version with $last_sequence was taken already."
    [ "$allow_downgrade" = yes ] || stop "$older Where it was rolled back on purpose, say --allow-downgrade once."
    warn "warning: $older It is taken, as was allowed."
  fi
  write_head >"$work/head"
}

write_head() {
  printf 'harmony-appliance 1\ndigest %s\nrelease %s\nversion %s\nsequence %s\ntopology %s\n' \
    "$digest" "$config" "$version" "$sequence" "$topology"
}

# The state file is six lines, then release.json.
head_lines=6

# Reads the state file into last_…, and the release.json of then into $work/last.json.
read_state() {
  [ -e "$state" ] || return 0
  if [ ! -f "$state" ] || [ ! -r "$state" ]; then stop "error: $state can't be read."; fi
  sed -n "1,${head_lines}p" "$state" >"$work/last.head"
  sed "1,${head_lines}d" "$state" >"$work/last.json"
  {
    read -r name format
    read -r name_digest last_digest
    read -r name_release last_release
    read -r name_version last_version
    read -r name_sequence last_sequence
    read -r name_topology last_topology
  } <"$work/last.head"
  if [ "$name $format" != 'harmony-appliance 1' ] ||
    [ "$name_digest $name_release $name_version $name_sequence $name_topology" != 'digest release version sequence topology' ] ||
    ! is "$last_digest" 'sha256:[0-9a-f]{64}' || ! is "$last_sequence" '0|[1-9][0-9]{0,14}' ||
    [ "$(digest_of "$work/last.json")" != "$last_release" ]; then
    stop "error: $state does not tell what was last good: it is damaged. Put it back from a copy, or say --reset."
  fi
}

# A reader sees the last state or this one.
write_state() {
  cat "$work/head" "$work/release.json" >"$state.$$" && mv -f "$state.$$" "$state" && return
  rm -f "$state.$$"
  stop "error: $state can't be written."
}

state='' allow_downgrade=no reset=no strict=no scheme=https protocols='=https'
while [ $# -gt 0 ]; do
  case $1 in
  --state)
    [ $# -gt 1 ] || usage '--state names a file.'
    state=$2
    shift
    ;;
  --allow-downgrade) allow_downgrade=yes ;;
  --reset) reset=yes ;;
  --strict) strict=yes ;;
  --plain-http) scheme=http protocols='=http,https' ;;
  -*) usage "$1 is no option." ;;
  *) break ;;
  esac
  shift
done
[ $# -eq 2 ] || usage 'a registry and a channel are wanted.'
prefix=$1 channel=$2
loopback='(localhost|127\.[0-9]+\.[0-9]+\.[0-9]+|\[::1\])(:[0-9]+)?'
is "$prefix" '([A-Za-z0-9.-]+|\[[0-9A-Fa-f:]+\])(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)*' ||
  usage "$prefix is no prefix such as harbor.example.com/shop/production."
is "$channel" '[a-z][a-z0-9._-]{0,63}' || usage "$channel is no channel such as stable."
host=${prefix%%/*}
is "$host" '.*[.:].*|localhost' || usage "$host has no dot and no port, so it is no host."
repository="${prefix#"$host"}/release"
repository=${repository#/}
[ "$scheme" = https ] || is "$host" "$loopback" || usage "$host is not on this machine, and --plain-http is for loopback alone."
origin="$scheme://$host"
[ "$host" != docker.io ] || origin=https://registry-1.docker.io
manifest_type=application/vnd.oci.image.manifest.v1+json

user='' authorization=''
if [ "${HARMONY_REGISTRY_HOST-}" = "$host" ] && [ -n "${HARMONY_REGISTRY_USERNAME-}" ]; then
  user="user = \"$(quoted "$HARMONY_REGISTRY_USERNAME:${HARMONY_REGISTRY_PASSWORD-}")\""
  case $user in *"
"*) stop 'error: The credentials have a line end in them.' ;; esac
fi
unset HARMONY_REGISTRY_USERNAME HARMONY_REGISTRY_PASSWORD

work=$(mktemp -d) || stop 'error: There is no room for temporary files.'
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

last_digest='' last_version='' last_sequence=0 last_topology=''
[ -z "$state" ] || [ "$reset" = yes ] || read_state

if (look); then
  {
    read -r _
    read -r _ digest
    read -r _ _
    read -r _ version
    read -r _ sequence
  } <"$work/head"
  if [ "$digest" = "$last_digest" ]; then
    warn "$channel is unchanged: $version, sequence $sequence ($digest)."
  else
    [ -z "$state" ] || write_state
    warn "$channel is now $version, sequence $sequence ($digest)."
  fi
  cat "$work/release.json"
elif [ -n "$last_digest" ]; then
  warn "warning: $channel could not be followed. What was last good stays: $last_version ($last_digest)."
  cat "$work/last.json"
  [ "$strict" = no ] || exit 3
else
  exit 1
fi
