# Sourced, never run: finds a JDK 25 or newer and exports JAVA_HOME, or says in one line how to get one.
jdk_ok() {
  [ -x "$1/bin/javac" ] && grep -Eq '^JAVA_VERSION="(2[5-9]|[3-9][0-9])' "$1/release" 2>/dev/null
}
find_jdk() {
  jdk_ok "${JAVA_HOME:-/nonexistent}" && return 0
  on_path=$(command -v javac 2>/dev/null) && on_path=$(readlink -f "$on_path") && on_path=${on_path%/bin/javac}
  for candidate in "${on_path:-/nonexistent}" /usr/lib/jvm/* /opt/*jdk* /opt/java/* "$HOME"/.sdkman/candidates/java/* \
    "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if jdk_ok "$candidate"; then
      JAVA_HOME=$candidate
      return 0
    fi
  done
  return 1
}
if ! find_jdk; then
  echo "Polyphony needs a JDK 25 or newer: install one (for example Temurin 25 from adoptium.net) or set JAVA_HOME to it." >&2
  exit 1
fi
export JAVA_HOME
