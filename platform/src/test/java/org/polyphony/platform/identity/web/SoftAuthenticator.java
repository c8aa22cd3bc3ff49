package org.polyphony.platform.identity.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * An authenticator in software (Web Authentication, sections 5.8.1, 6.1 and 6.5): one ES256 key,
 * attestation "none". What it says about origin, counter and user verification can be falsified.
 */
final class SoftAuthenticator {

  private static final int PRESENT = 0x01;
  private static final int VERIFIED = 0x04;
  private static final int ATTESTED = 0x40;

  private final KeyPair keys;
  private final byte[] id = "a-software-passkey".getBytes(StandardCharsets.US_ASCII);
  String origin = "http://localhost:8080";
  boolean userVerified = true;
  int counter = 1;

  SoftAuthenticator() {
    try {
      var generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      keys = generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  String create(String challenge) {
    byte[] data = join(authenticatorData(ATTESTED), new byte[16], attested());
    byte[] object =
        join(
            hex("a363666d74646e6f6e656761747453746d74a0686175746844617461"),
            new byte[] {0x58, (byte) data.length},
            data);
    return credential(
        "\"attestationObject\":\"%s\",\"clientDataJSON\":\"%s\",\"transports\":[\"internal\"]"
            .formatted(base64(object), base64(client("webauthn.create", challenge))));
  }

  String get(String challenge, long account) {
    try {
      byte[] data = authenticatorData(0);
      byte[] client = client("webauthn.get", challenge);
      var signature = Signature.getInstance("SHA256withECDSA");
      signature.initSign(keys.getPrivate());
      signature.update(join(data, sha256(client)));
      byte[] handle = ByteBuffer.allocate(8).putLong(account).array();
      return credential(
          "\"authenticatorData\":\"%s\",\"clientDataJSON\":\"%s\",\"signature\":\"%s\",\"userHandle\":\"%s\""
              .formatted(base64(data), base64(client), base64(signature.sign()), base64(handle)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private String credential(String response) {
    return "{\"id\":\"%1$s\",\"rawId\":\"%1$s\",\"type\":\"public-key\",\"response\":{%2$s},\"clientExtensionResults\":{},\"authenticatorAttachment\":\"platform\"}"
        .formatted(base64(id), response);
  }

  private byte[] authenticatorData(int flags) {
    int all = flags | PRESENT | (userVerified ? VERIFIED : 0);
    return ByteBuffer.allocate(37)
        .put(sha256("localhost".getBytes(StandardCharsets.US_ASCII)))
        .put((byte) all)
        .putInt(counter++)
        .array();
  }

  private byte[] attested() {
    var point = ((ECPublicKey) keys.getPublic()).getW();
    byte[] length = ByteBuffer.allocate(2).putShort((short) id.length).array();
    return join(
        length,
        id,
        hex("a5010203262001215820"),
        unsigned(point.getAffineX().toByteArray()),
        hex("225820"),
        unsigned(point.getAffineY().toByteArray()));
  }

  private byte[] client(String type, String challenge) {
    return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
        .formatted(type, challenge, origin)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] unsigned(byte[] number) {
    byte[] padded = join(new byte[32], number);
    return Arrays.copyOfRange(padded, padded.length - 32, padded.length);
  }

  private static byte[] hex(String text) {
    return HexFormat.of().parseHex(text);
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] join(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
