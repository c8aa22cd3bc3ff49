# Sourced, never run: the browser journeys need Chromium; as root on Debian it is installed, else one line says how to get it.
if [ -d "$home/journeys" ] && ! command -v chromium >/dev/null 2>&1; then
  if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "Installing Chromium for the browser journeys ..."
    { apt-get update -q && apt-get install -y -q chromium; } >/dev/null 2>&1
  fi
  if ! command -v chromium >/dev/null 2>&1; then
    echo "The browser journeys need Chromium: install it (Debian: apt-get install chromium) so that 'chromium' is on the PATH." >&2
    exit 1
  fi
fi
