#!/bin/sh
# Writes docs/architecture/modules anew: one page and one picture a module, from the code (Spring Modulith).
home=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
cd "$home" || exit 1
. "$home/bin/maven.sh"
rm -rf platform/target/spring-modulith-docs
mvn -q -B -ntp -pl platform -am test -Dtest=ModuleDocumentation -Dsurefire.failIfNoSpecifiedTests=false || exit 1
mkdir -p docs/architecture/modules
cp platform/target/spring-modulith-docs/* docs/architecture/modules/
echo "docs/architecture/modules is up to date."
