#!/bin/sh
# Puts the data folder aside, so that the next start begins with the shipped records again. Nothing is deleted.
home=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
data=${POLYPHONY_DATA:-data}
if [ ! -d "$data" ]; then
  echo "There is no data folder $data: the next start begins anew anyway."
  exit 0
fi
if "$home/polyphony" status >/dev/null 2>&1; then
  echo "A server runs on $data: stop it first." >&2
  exit 1
fi
aside="$data.$(date +%Y%m%d-%H%M%S)"
mv "$data" "$aside" && echo "The old data are in $aside; delete that folder when you do not need it. 'make run' starts anew."
