#!/bin/sh
# Runs Maven's verify over all modules; the whole output is in target/verify.log, the summary lines are shown.
home=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
cd "$home" || exit 1
. "$home/bin/maven.sh"
. "$home/bin/chromium.sh"
mkdir -p target
{
  mvn -B -ntp "$@" verify 2>&1
  echo $? >target/verify.code
} | tee target/verify.log | grep -E 'Tests run:|ERROR|BUILD |left out|Reactor Summary|SUCCESS|FAILURE|Total time'
code=$(cat target/verify.code)
[ "$code" -eq 0 ] || echo "The whole output is in target/verify.log." >&2
exit "$code"
