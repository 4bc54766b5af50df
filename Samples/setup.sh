# What the toolchain needs on a fresh machine: sourced by the tour and by the tests.
# Libraries come from the system's packages, as root or through sudo; Swift has to be there.

need_swift() {
  command -v swift >/dev/null 2>&1 && return 0
  echo "Swift 6.2 or newer is needed and was not found in PATH: see https://www.swift.org/install" >&2
  exit 2
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; elif command -v sudo >/dev/null 2>&1; then sudo "$@"; else
    echo "this has to be run as root, or with sudo installed: $*" >&2
    exit 2
  fi
}

# have_headers: whether a C compiler finds both libraries' headers.
have_headers() {
  for header in yaml.h utf8proc.h; do
    found=no
    for folder in /usr/include /usr/local/include /opt/homebrew/include; do
      if [ -f "$folder/$header" ]; then found=yes; fi
    done
    [ "$found" = yes ] || return 1
  done
}

install_packages() { # apt names, dnf names, apk names, brew names
  if command -v apt-get >/dev/null 2>&1; then
    as_root apt-get update -qq
    # shellcheck disable=SC2086
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $1 >/dev/null
  elif command -v dnf >/dev/null 2>&1; then
    # shellcheck disable=SC2086
    as_root dnf install -y -q $2
  elif command -v apk >/dev/null 2>&1; then
    # shellcheck disable=SC2086
    as_root apk add -q $3
  elif command -v brew >/dev/null 2>&1; then
    # shellcheck disable=SC2086
    brew install -q $4
  else
    echo "no known package manager (apt, dnf, apk, brew): install $1 by hand" >&2
    exit 2
  fi
}

need_libraries() {
  have_headers && return 0
  echo "installing libyaml and utf8proc ..."
  install_packages "libyaml-dev libutf8proc-dev" "libyaml-devel utf8proc-devel" \
    "yaml-dev utf8proc-dev yaml-static" "libyaml utf8proc"
}

# What a release build adds to SwiftPM's own: it is optimised across the rooms of the house.
release_flags="-Xswiftc -cross-module-optimization"

# build_release FOLDER: a release build; on Linux an executable that needs nothing at run time.
build_release() {
  if [ "$(uname -s)" = Linux ]; then
    # shellcheck disable=SC2086
    swift build -c release --product pbm --scratch-path "$1" $release_flags \
      --static-swift-stdlib -Xswiftc -static-executable >"$1.log" 2>&1 ||
      { cat "$1.log" >&2; exit 2; }
    strip "$1/release/pbm"
  else
    # shellcheck disable=SC2086
    swift build -c release --product pbm --scratch-path "$1" $release_flags
  fi
}
