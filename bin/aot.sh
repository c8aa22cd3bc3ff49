#!/bin/sh
# Makes the ahead-of-time cache by one training run on an empty data folder. A start without it works, only slower.
home=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
. "$home/bin/jdk.sh"
app="$home/platform/target/app"
jar=$(ls "$app"/platform-*.jar 2>/dev/null | head -n 1)
[ -n "$jar" ] || { echo "Polyphony is not built yet: run 'make build' in $home first." >&2; exit 1; }
data=$(mktemp -d "$home/platform/target/warm-up.XXXXXX")
trap 'rm -rf "$data"' EXIT
rm -f "$app/polyphony.aot"
env -i PATH="$PATH" HOME="${HOME:-/}" POLYPHONY_DATA="$data" POLYPHONY_SEED=none \
  "$JAVA_HOME/bin/java" @"$home/bin/server.options" -XX:AOTCacheOutput="$app/polyphony.aot" -Dpolyphony.command=warm-up \
  -jar "$jar" >"$home/platform/target/warm-up.log" 2>&1
if [ ! -f "$app/polyphony.aot" ]; then
  echo "No ahead-of-time cache was made (platform/target/warm-up.log says why); the start will be slower." >&2
fi
