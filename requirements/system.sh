#!/bin/sh
# Install the Debian packages that a target needs beyond .venv, only where they are missing.
# usage: sh requirements/system.sh venv|browser …
set -eu

have() { command -v "$1" >/dev/null 2>&1; }

missing=""
for need in "$@"; do
    case "$need" in
        venv)
            python3 -c 'import ensurepip, venv' 2>/dev/null || missing="$missing python3-venv" ;;
        browser)
            have chromium || missing="$missing chromium"
            # A browser without these draws boxes in place of Japanese, Chinese, Korean and Nepali.
            [ -d /usr/share/fonts/opentype/noto ] || missing="$missing fonts-noto-cjk"
            [ -d /usr/share/fonts/truetype/noto ] || missing="$missing fonts-noto-core" ;;
        *)
            echo "system.sh: '$need' is not a need it knows; it knows: venv, browser" >&2
            exit 2 ;;
    esac
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ]; then
    as_root=""
elif have sudo && sudo -n true 2>/dev/null; then
    as_root="sudo -n"
else
    echo "system.sh: missing:$missing — and this user may not install; as root: apt-get install$missing" >&2
    exit 1
fi
if ! have apt-get; then
    echo "system.sh: missing:$missing (names of Debian's packages) — there is no apt-get; install their like by hand" >&2
    exit 1
fi
export DEBIAN_FRONTEND=noninteractive
$as_root apt-get update -qq </dev/null
# shellcheck disable=SC2086 # a list of names, one word each
$as_root apt-get install -y -qq --no-install-recommends $missing </dev/null >/dev/null
