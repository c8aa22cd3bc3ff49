package org.polyphony.platform.questionnaires;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.polyphony.platform.identity.Secrets;

/**
 * The key under which the answers of one person are kept: HMAC-SHA-256 (RFC 2104) of the person
 * under the secret of the questionnaire. The same in both waves, another in every questionnaire;
 * without the secret nobody can make it again.
 */
final class PairingKey {

  private static final String METHOD = "HmacSHA256";

  private PairingKey() {}

  static String ofPerson(String secret, long person) {
    return of(secret, "person " + person);
  }

  /** However the word on the paper is written: letters of any width or case, spaces or none. */
  static String ofCode(String secret, String code) {
    String plain =
        Normalizer.normalize(code, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]", "");
    return of(secret, "code " + plain);
  }

  /** A key that pairs with nothing. */
  static String alone() {
    return Secrets.digest(Secrets.random());
  }

  private static String of(String secret, String what) {
    try {
      Mac mac = Mac.getInstance(METHOD);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), METHOD));
      return HexFormat.of().formatHex(mac.doFinal(what.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has " + METHOD, e);
    }
  }
}
