#!/bin/sh
# Builds launcher and application, lays the application out for a quick start and makes its ahead-of-time cache.
# Does nothing when no source changed since the last build.
home=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
stamp="$home/platform/target/app/built"
cd "$home" || exit 1
if [ -f "$stamp" ] && [ -z "$(find pom.xml ./*/pom.xml ./*/src/main demo-data bin -path '*/target' -prune -o -type f -newer "$stamp" -print | head -n 1)" ]; then
  exit 0
fi
. "$home/bin/maven.sh"
echo "Building Polyphony (the first time Maven fetches the libraries) ..."
# What an older version left behind must not be found.
rm -rf launcher/target/lib launcher/target/launcher-*.jar platform/target/platform-*.jar
mvn -q -B -ntp -DskipTests -pl launcher,platform -am package || exit 1
rm -rf platform/target/app
"$JAVA_HOME/bin/java" -Djarmode=tools -jar "$(ls platform/target/platform-*.jar | head -n 1)" extract --destination platform/target/app || exit 1
if [ "${POLYPHONY_AOT:-auto}" != off ]; then
  echo "Making the cache for a quick start ..."
  bin/aot.sh
fi
# The launcher writes its class archive at its first start.
./polyphony --help >/dev/null
touch "$stamp"
