#!/bin/sh
# Measures a warm start and the memory at rest (proportional set size, all processes): the figures of docs/operations/performance.md.
home=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
data=$(mktemp -d "$home/platform/target/measure.XXXXXX")
port=${MEASURE_PORT:-18080}
export POLYPHONY_DATA="$data" POLYPHONY_PORT="$port" POLYPHONY_SEED="${POLYPHONY_SEED:-none}"
trap 'kill "$server" 2>/dev/null; wait "$server" 2>/dev/null; rm -rf "$data"' EXIT
now() { date +%s%3N; }
start() {
  begun=$(now)
  "$home/polyphony" serve >"$home/platform/target/measure.log" 2>&1 &
  server=$!
  until [ -f "$data/control.json" ]; do
    kill -0 "$server" 2>/dev/null || { cat "$home/platform/target/measure.log" >&2; exit 1; }
    sleep 0.05
  done
  echo "$1: $(($(now) - begun)) ms until it listens"
}
processes() {
  echo "$1"
  for child in $(cat "/proc/$1/task/"*/children 2>/dev/null); do processes "$child"; done
}
start "First start (unpacks and creates the database)"
kill "$server"; wait "$server" 2>/dev/null; rm -f "$data/control.json"
start "Warm start"
sleep 10
total=0
for process in $(processes "$server" | sort -u); do
  pss=$(awk '/^Pss:/ {print $2}' "/proc/$process/smaps_rollup" 2>/dev/null)
  total=$((total + ${pss:-0}))
done
own=$(awk '/^Pss:/ {print $2}' "/proc/$server/smaps_rollup")
echo "At rest: $((total / 1024)) MB PSS in all processes, $((own / 1024)) MB of it Java; $(awk '{print ($14 + $15) / 100}' "/proc/$server/stat") s of processor time in Java"
