#!/bin/sh
# A token as a document of 1Password, its marker in the document keyward-marker NAME:
#   op-document.sh deliver|mark|state VAULT NAME
# The token comes on standard input and stays out of arguments and the environment.
set -eu
verb=$1 vault=$2 name=$3
# No token has such a name: in keyward.yaml, the name of each begins with other text.
marker_name="keyward-marker $name"
case $name in keyward-marker*) echo "the name $name is kept for markers" >&2; exit 64 ;; esac

# Whether an item is there; any other trouble than its absence ends the script.
exists() {
  said=$(op item get "$1" --vault "$vault" --format json </dev/null 2>&1 >/dev/null) && return 0
  case $said in
    *"isn't an item"*) return 1 ;;
    *) echo "$said" >&2; exit 1 ;;
  esac
}

put() {
  if exists "$1"; then
    op document edit "$1" - --vault "$vault" >/dev/null
  else
    op document create - --title "$1" --file-name token --vault "$vault" >/dev/null
  fi
}

case $verb in
  deliver) put "$name" ;;
  mark)
    marker=$(cat)
    if [ -n "$marker" ]; then
      printf '%s' "$marker" | put "$marker_name"
    elif exists "$marker_name"; then
      op document delete "$marker_name" --vault "$vault" >/dev/null
    fi
    ;;
  state)
    if exists "$marker_name"; then
      op document get "$marker_name" --vault "$vault"
    elif exists "$name"; then
      echo "a document without keyward's marker"
    fi
    ;;
  *) echo "unknown: $verb" >&2; exit 64 ;;
esac
