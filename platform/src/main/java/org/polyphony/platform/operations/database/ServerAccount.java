package org.polyphony.platform.operations.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.operations.StartRefused;

/**
 * PostgreSQL refuses to run as root. As an ordinary user nothing is needed. As root, first a user
 * namespace without a mapping ({@code unshare -U}: the server no longer sees itself as root and the
 * files stay root's); where containers forbid that, an unprivileged account through {@code
 * setpriv}, which then owns the database's folder.
 *
 * @param prefix what goes before each command, empty for an ordinary user
 * @param owner the account that must own the files, null when the files stay ours
 */
record ServerAccount(List<String> prefix, @Nullable String owner) {

  static ServerAccount forFolder(Path folder) throws IOException, InterruptedException {
    if (!isRoot()) {
      return new ServerAccount(detached(List.of()), null);
    }
    boolean mayUnshare = !Boolean.getBoolean("polyphony.postgres.setpriv");
    if (mayUnshare && succeeds(List.of("unshare", "-U", "true"))) {
      ServerAccount root = new ServerAccount(detached(List.of("unshare", "-U")), null);
      root.own(folder, "0:0");
      return root;
    }
    return throughSetpriv(folder);
  }

  private static ServerAccount throughSetpriv(Path folder)
      throws IOException, InterruptedException {
    String account = succeeds(List.of("id", "postgres")) ? "postgres" : "nobody";
    List<String> drop =
        List.of("setpriv", "--reuid=" + account, "--clear-groups", "--regid=" + gid(account));
    ServerAccount other = new ServerAccount(detached(drop), account);
    other.ownFiles(folder);
    if (!succeeds(with(drop, List.of("test", "-x", folder.toString())))) {
      throw new StartRefused(
          "PostgreSQL cannot run as root, and the account "
              + account
              + " may not enter "
              + folder
              + ": run Polyphony as an ordinary user, or set POLYPHONY_DATA to a folder that every account may enter.");
    }
    return other;
  }

  /** Hands files to the server's account; does nothing when they stay ours. */
  void ownFiles(Path files) throws IOException, InterruptedException {
    if (owner != null) {
      own(files, owner);
    }
  }

  List<String> command(List<String> arguments) {
    return with(prefix, arguments);
  }

  private void own(Path files, String to) throws IOException, InterruptedException {
    if (!succeeds(List.of("chown", "-R", to, files.toString()))) {
      throw new StartRefused(
          "The database's folder " + files + " cannot be given to " + to + ": check its owner.");
    }
  }

  /** An own session, so that Ctrl-C in a terminal reaches us alone and we stop the server last. */
  private static List<String> detached(List<String> drop) throws IOException, InterruptedException {
    return succeeds(List.of("setsid", "true")) ? with(List.of("setsid"), drop) : drop;
  }

  private static boolean isRoot() throws IOException {
    Path self = Path.of("/proc/self");
    return Files.exists(self)
        && Integer.valueOf(0)
            .equals(Files.getAttribute(self, "unix:uid", LinkOption.NOFOLLOW_LINKS));
  }

  private static String gid(String account) throws IOException, InterruptedException {
    Process id = new ProcessBuilder("id", "-g", account).start();
    String gid = new String(id.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    id.waitFor();
    return gid.strip();
  }

  private static boolean succeeds(List<String> command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException programMissing) {
      return false;
    }
  }

  private static List<String> with(List<String> first, List<String> then) {
    List<String> all = new ArrayList<>(first);
    all.addAll(then);
    return List.copyOf(all);
  }
}
