#!/bin/sh
# A token in AWS Secrets Manager, its marker in the secret keyward-marker/NAME:
#   aws-secretsmanager.sh deliver|mark|state NAME
# The token comes on standard input and stays out of arguments and the environment.
set -eu
verb=$1 name=$2
# No token has such a name: in keyward.yaml, the name of each begins with other text.
marker_name="keyward-marker/$name"
case $name in keyward-marker*) echo "the name $name is kept for markers" >&2; exit 64 ;; esac

# Whether a secret is there; any other trouble than its absence ends the script.
exists() {
  said=$(aws secretsmanager describe-secret --secret-id "$1" </dev/null 2>&1 >/dev/null) && return 0
  case $said in
    *ResourceNotFoundException*) return 1 ;;
    *) echo "$said" >&2; exit 1 ;;
  esac
}

put() {
  if exists "$1"; then
    aws secretsmanager put-secret-value --secret-id "$1" --secret-string file:///dev/stdin >/dev/null
  else
    aws secretsmanager create-secret --name "$1" --secret-string file:///dev/stdin >/dev/null
  fi
}

case $verb in
  deliver) put "$name" ;;
  mark)
    marker=$(cat)
    if [ -n "$marker" ]; then
      printf '%s' "$marker" | put "$marker_name"
    elif exists "$marker_name"; then
      aws secretsmanager delete-secret --secret-id "$marker_name" --force-delete-without-recovery >/dev/null
    fi
    ;;
  state)
    if exists "$marker_name"; then
      aws secretsmanager get-secret-value --secret-id "$marker_name" --query SecretString --output text
    elif exists "$name"; then
      echo "a secret without keyward's marker"
    fi
    ;;
  *) echo "unknown: $verb" >&2; exit 64 ;;
esac
