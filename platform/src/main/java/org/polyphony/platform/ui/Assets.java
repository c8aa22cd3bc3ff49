package org.polyphony.platform.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of style sheet, script and pictures of the interface: each carries a digest of the
 * content, so that a browser may keep the file for ever and still gets the new one after an
 * upgrade. Nothing in these files belongs to a person.
 */
public final class Assets {

  /** Where files with a digest in their address lie. */
  static final String PREFIX = "/assets/";

  /** Where libraries with a version in their address lie. */
  static final String LIBRARIES = "/webjars/";

  private static final int DIGEST_BYTES = 6;
  private static final Map<String, String> DIGESTS = new ConcurrentHashMap<>();

  private Assets() {}

  /**
   * The address of a file.
   *
   * @param name its name below {@code static}, for example {@code app.css}
   */
  public static String url(String name) {
    return PREFIX + digest(name) + "/" + name;
  }

  /** Whether a request asks for such a file, which is the same for everybody. */
  public static boolean asked(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.startsWith(PREFIX) || path.startsWith(LIBRARIES);
  }

  /** The name of the file of an address below {@link #PREFIX}; null if its digest is not that. */
  static @Nullable String named(String path) {
    int slash = path.indexOf('/');
    String name = path.substring(slash + 1);
    boolean current = slash > 0 && exists(name) && digest(name).equals(path.substring(0, slash));
    return current ? name : null;
  }

  private static boolean exists(String name) {
    return Assets.class.getResource("/static/" + name) != null;
  }

  private static String digest(String name) {
    return DIGESTS.computeIfAbsent(name, Assets::read);
  }

  private static String read(String name) {
    try (InputStream file = Assets.class.getResourceAsStream("/static/" + name)) {
      if (file == null) {
        throw new IllegalArgumentException("There is no file static/" + name);
      }
      var digest = MessageDigest.getInstance("SHA-256");
      new DigestInputStream(file, digest).transferTo(java.io.OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.digest(), 0, DIGEST_BYTES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
