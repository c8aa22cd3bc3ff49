#!/bin/sh
# Takes the pictures of docs/images from the packaged product, with its sample records, in Chromium.
home=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
cd "$home" || exit 1
. "$home/bin/maven.sh"
. "$home/bin/chromium.sh"
mvn -q -B -ntp -pl journeys -am package -Dtest=Screenshots -Dsurefire.failIfNoSpecifiedTests=false || exit 1
ls -l docs/images
