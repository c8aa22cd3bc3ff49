#!/bin/sh
# Replaces itself by the application: server.sh [-Dproperty=value ...] [-- words of a command]
home=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
. "$home/bin/jdk.sh"
app="$home/platform/target/app"
jar=$(ls "$app"/platform-*.jar 2>/dev/null | head -n 1)
if [ -z "$jar" ]; then
  echo "Polyphony is not built yet: run 'make build' in $home first." >&2
  exit 1
fi
properties=
while [ $# -gt 0 ] && [ "$1" != -- ]; do
  properties="$properties $1"
  shift
done
[ $# -gt 0 ] && shift
# The cache belongs to this jar, this JDK and these options; Java ignores one that does not fit.
cache=
if [ "${POLYPHONY_AOT:-auto}" != off ] && [ -f "$app/polyphony.aot" ]; then
  cache="-XX:AOTCache=$app/polyphony.aot"
fi
# shellcheck disable=SC2086 # options are words on purpose
exec "$JAVA_HOME/bin/java" @"$home/bin/server.options" $cache ${POLYPHONY_JAVA_OPTIONS:-} $properties -jar "$jar" "$@"
