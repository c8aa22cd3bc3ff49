# Sourced, never run: finds Maven 3.8 or newer and a JDK 25, or says in one line how to get them.
. "$home/bin/jdk.sh"
# Maven 3.8 itself uses calls that newer JDKs warn of.
export MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}"
maven_ok() {
  command -v mvn >/dev/null 2>&1 && mvn -v 2>/dev/null | head -n 1 | grep -Eq 'Maven (3\.([89]|[1-9][0-9])|[4-9])'
}
if ! maven_ok; then
  echo "Polyphony is built with Maven 3.8 or newer: install it (Debian: apt-get install maven) or put 'mvn' on the PATH." >&2
  exit 1
fi
