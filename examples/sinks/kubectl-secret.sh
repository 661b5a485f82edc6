#!/bin/sh
# A token in a Kubernetes Secret, its marker in the ConfigMap NAME-keyward:
#   kubectl-secret.sh deliver|mark|state NAMESPACE NAME
# The token comes on standard input and stays out of arguments, the environment and annotations.
set -eu
verb=$1 namespace=$2 name=$3

apply() {
  kubectl apply --namespace "$namespace" --server-side --force-conflicts --field-manager keyward --filename - >/dev/null
}

case $verb in
  deliver)
    kubectl create secret generic "$name" --namespace "$namespace" --from-file=token=/dev/stdin --dry-run=client --output yaml | apply
    ;;
  mark)
    marker=$(cat)
    if [ -n "$marker" ]; then
      printf '%s' "$marker" |
        kubectl create configmap "$name-keyward" --namespace "$namespace" --from-file=marker=/dev/stdin --dry-run=client --output yaml |
        apply
    else
      kubectl delete configmap "$name-keyward" --namespace "$namespace" --ignore-not-found >/dev/null
    fi
    ;;
  state)
    marker=$(kubectl get configmap "$name-keyward" --namespace "$namespace" --ignore-not-found --output 'jsonpath={.data.marker}')
    if [ -n "$marker" ]; then
      printf '%s\n' "$marker"
    elif [ -n "$(kubectl get secret "$name" --namespace "$namespace" --ignore-not-found --output name)" ]; then
      echo "a secret without keyward's marker"
    fi
    ;;
  *) echo "unknown: $verb" >&2; exit 64 ;;
esac
