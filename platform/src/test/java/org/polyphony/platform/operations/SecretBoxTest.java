package org.polyphony.platform.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretBoxTest {
  private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
  private final SecretBox box = new SecretBox(new byte[SecretBox.KEY_BYTES]);

  @Test
  void aSealedSecretIsOpenedForItsOwnerAndLooksDifferentEachTime() {
    String sealed = box.seal(SECRET, "account 7");
    assertThat(sealed).startsWith("v1.").hasSize(83).doesNotContain(SECRET);
    assertThat(box.seal(SECRET, "account 7")).isNotEqualTo(sealed);
    assertThat(box.open(sealed, "account 7")).contains(SECRET);
  }

  @Test
  void anotherOwnerAnotherKeyOrOneChangedBitOpensNothing() {
    String sealed = box.seal(SECRET, "account 7");
    byte[] key = new byte[SecretBox.KEY_BYTES];
    key[31] = 1;
    assertThat(box.open(sealed, "account 8")).isEmpty();
    assertThat(new SecretBox(key).open(sealed, "account 7")).isEmpty();
    byte[] bytes = Base64.getUrlDecoder().decode(sealed.substring(3));
    for (int i = 0; i < bytes.length; i++) {
      byte[] altered = bytes.clone();
      altered[i] ^= 1;
      String text = "v1." + Base64.getUrlEncoder().encodeToString(altered);
      assertThat(box.open(text, "account 7")).as("byte %d", i).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "v1.", "v1.AAAA", "v1.*", "v2.AAAA", SECRET})
  void whatIsNotSealedOpensNothing(String text) {
    assertThat(box.open(text, "account 7")).isEmpty();
  }

  @Test
  void aKeyOfAnotherLengthIsRefused() {
    assertThatThrownBy(() -> new SecretBox(new byte[16])).hasMessageContaining("not 16");
  }
}
