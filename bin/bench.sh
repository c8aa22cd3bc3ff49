#!/bin/sh
# Measures the server's start and memory, then the algorithms (JMH; the words are passed on, for example: network).
home=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
cd "$home" || exit 1
. "$home/bin/maven.sh"
bin/measure.sh
mvn -q -B -ntp -Pbenchmarks -pl benchmarks -am package -DskipTests || exit 1
exec "$JAVA_HOME/bin/java" -cp "benchmarks/target/*:benchmarks/target/lib/*" org.openjdk.jmh.Main "$@"
