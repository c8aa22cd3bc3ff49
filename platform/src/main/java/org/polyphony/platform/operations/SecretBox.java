package org.polyphony.platform.operations;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals short secrets that must be read again, so that the database alone does not give them away:
 * AES-256-GCM (NIST SP 800-38D) with a random nonce of 96 bits and a tag of 128 bits. Random nonces
 * are safe for 2^32 seals under one key (section 8.3).
 *
 * <p>A sealed text is {@link #VERSION}, then nonce, ciphertext and tag in the letters of a URL
 * (Base64, RFC 4648, section 5, without padding): 41 letters more than four thirds of the secret.
 */
public final class SecretBox {

  /** What every text sealed in this way starts with. */
  public static final String VERSION = "v1.";

  /** Bytes of a key. */
  public static final int KEY_BYTES = 32;

  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretKeySpec key;

  /**
   * @param key {@link #KEY_BYTES} random bytes
   * @throws IllegalArgumentException for another length
   */
  public SecretBox(byte[] key) {
    if (key.length != KEY_BYTES) {
      throw new IllegalArgumentException("A key has 32 bytes, not " + key.length);
    }
    this.key = new SecretKeySpec(key, "AES");
  }

  /**
   * Seals a secret.
   *
   * @param owner to what the secret belongs, such as {@code account 7}: a sealed text that is
   *     copied to another owner cannot be opened there
   */
  public String seal(String secret, String owner) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    try {
      byte[] hidden =
          cipher(Cipher.ENCRYPT_MODE, nonce, owner)
              .doFinal(secret.getBytes(StandardCharsets.UTF_8));
      byte[] whole =
          ByteBuffer.allocate(nonce.length + hidden.length).put(nonce).put(hidden).array();
      return VERSION + Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has AES-GCM", e);
    }
  }

  /**
   * The secret in a sealed text; empty when it was sealed under another key or for another owner,
   * was altered, or is no sealed text.
   */
  public Optional<String> open(String sealed, String owner) {
    if (!sealed.startsWith(VERSION)) {
      return Optional.empty();
    }
    try {
      ByteBuffer whole =
          ByteBuffer.wrap(Base64.getUrlDecoder().decode(sealed.substring(VERSION.length())));
      if (whole.remaining() < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
        return Optional.empty();
      }
      byte[] nonce = new byte[NONCE_BYTES];
      byte[] hidden = new byte[whole.remaining() - NONCE_BYTES];
      whole.get(nonce).get(hidden);
      byte[] secret = cipher(Cipher.DECRYPT_MODE, nonce, owner).doFinal(hidden);
      return Optional.of(new String(secret, StandardCharsets.UTF_8));
    } catch (AEADBadTagException | IllegalArgumentException notThisKeyOrNoBase64) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has AES-GCM", e);
    }
  }

  private Cipher cipher(int mode, byte[] nonce, String owner) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
