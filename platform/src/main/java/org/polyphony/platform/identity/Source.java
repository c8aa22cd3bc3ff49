package org.polyphony.platform.identity;

import org.jspecify.annotations.Nullable;

/**
 * Where a try to sign in comes from.
 *
 * @param address the network address, as text
 * @param device the secret of the device's cookie; null if it has none
 */
public record Source(String address, @Nullable String device) {

  /** The network: 64 bits of an IPv6 address (one household holds them all), a whole IPv4 one. */
  String network() {
    if (!address.contains(":")) {
      return address;
    }
    try {
      byte[] bytes = java.net.InetAddress.ofLiteral(address).getAddress();
      return java.util.HexFormat.of().formatHex(bytes, 0, Math.min(8, bytes.length));
    } catch (IllegalArgumentException _) {
      return address;
    }
  }
}
