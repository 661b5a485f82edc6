#!/bin/sh
# A token as a document of 1Password, its marker in the document NAME.keyward:
#   op-document.sh deliver|mark|state VAULT NAME
# The token comes on standard input and stays out of arguments and the environment.
set -eu
verb=$1 vault=$2 name=$3

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
      printf '%s' "$marker" | put "$name.keyward"
    elif exists "$name.keyward"; then
      op document delete "$name.keyward" --vault "$vault" >/dev/null
    fi
    ;;
  state)
    if exists "$name.keyward"; then
      op document get "$name.keyward" --vault "$vault"
    elif exists "$name"; then
      echo "a document without keyward's marker"
    fi
    ;;
  *) echo "unknown: $verb" >&2; exit 64 ;;
esac
