#!/bin/sh
# A token in Azure Key Vault, its marker in the secret keyward-marker-NAME:
#   az-keyvault.sh deliver|mark|state VAULT NAME
# The token comes on standard input and stays out of arguments and the environment.
set -eu
verb=$1 vault=$2 name=$3
# No token has such a name: in keyward.yaml, the name of each begins with other text.
marker_name="keyward-marker-$name"
case $name in keyward-marker*) echo "the name $name is kept for markers" >&2; exit 64 ;; esac

# Whether a secret is there; any other trouble than its absence ends the script.
exists() {
  said=$(az keyvault secret show --vault-name "$vault" --name "$1" --query id --output tsv </dev/null 2>&1 >/dev/null) && return 0
  case $said in
    *SecretNotFound*) return 1 ;;
    *) echo "$said" >&2; exit 1 ;;
  esac
}

put() {
  az keyvault secret set --vault-name "$vault" --name "$1" --file /dev/stdin --encoding utf-8 --output none
}

case $verb in
  deliver) put "$name" ;;
  mark)
    marker=$(cat)
    # A deleted secret keeps its name for weeks (soft delete): so a removed marker is a dash.
    if [ -n "$marker" ]; then
      printf '%s' "$marker" | put "$marker_name"
    elif exists "$marker_name"; then
      printf '%s' - | put "$marker_name"
    fi
    ;;
  state)
    marker=-
    if exists "$marker_name"; then
      marker=$(az keyvault secret show --vault-name "$vault" --name "$marker_name" --query value --output tsv)
    fi
    if [ "$marker" != - ]; then
      printf '%s\n' "$marker"
    elif exists "$name"; then
      echo "a secret without keyward's marker"
    fi
    ;;
  *) echo "unknown: $verb" >&2; exit 64 ;;
esac
