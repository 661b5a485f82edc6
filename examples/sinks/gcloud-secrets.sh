#!/bin/sh
# A token in Google Secret Manager, its marker in the secret keyward-marker-NAME:
#   gcloud-secrets.sh deliver|mark|state PROJECT NAME
# The token comes on standard input and stays out of arguments and the environment.
set -eu
verb=$1 project=$2 name=$3
# No token has such a name: in keyward.yaml, the name of each begins with other text.
marker_name="keyward-marker-$name"
case $name in keyward-marker*) echo "the name $name is kept for markers" >&2; exit 64 ;; esac

# Whether a secret is there; any other trouble than its absence ends the script.
exists() {
  said=$(gcloud secrets describe "$1" --project="$project" </dev/null 2>&1 >/dev/null) && return 0
  case $said in
    *NOT_FOUND*) return 1 ;;
    *) echo "$said" >&2; exit 1 ;;
  esac
}

put() {
  if exists "$1"; then
    gcloud secrets versions add "$1" --project="$project" --data-file=- >/dev/null
  else
    gcloud secrets create "$1" --project="$project" --replication-policy=automatic --data-file=- >/dev/null
  fi
}

case $verb in
  deliver) put "$name" ;;
  mark)
    marker=$(cat)
    if [ -n "$marker" ]; then
      printf '%s' "$marker" | put "$marker_name"
    elif exists "$marker_name"; then
      gcloud secrets delete "$marker_name" --project="$project" --quiet >/dev/null
    fi
    ;;
  state)
    if exists "$marker_name"; then
      gcloud secrets versions access latest --secret="$marker_name" --project="$project"
    elif exists "$name"; then
      echo "a secret without keyward's marker"
    fi
    ;;
  *) echo "unknown: $verb" >&2; exit 64 ;;
esac
