package org.polyphony.platform.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "x", "https://evil.example", "//evil.example", "/\\evil.example", "\\\\evil.example",
        "/\t/evil.example", "/\n/evil.example", " /x", "javascript:alert(1)", "/é", "/a\u0000"
      })
  void neverLeavesTheSite(String wanted) {
    assertThat(LocalPath.of(wanted)).isEqualTo("/");
  }

  @Test
  void keepsPathAndQuery() {
    assertThat(LocalPath.of("/manage/x?a=%2F%2Fb&c=d#e")).isEqualTo("/manage/x?a=%2F%2Fb&c=d#e");
    assertThat(LocalPath.of(null)).isEqualTo("/");
    assertThat(LocalPath.of("/" + "x".repeat(3000))).isEqualTo("/");
  }
}
