package org.polyphony.platform.operations.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Whether a request was made on this machine itself, not merely passed on by a proxy on it. */
final class Loopback {
  private static final List<String> PASSED_ON =
      List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");

  private Loopback() {}

  static boolean direct(HttpServletRequest request) {
    return PASSED_ON.stream().allMatch(header -> request.getHeader(header) == null)
        && isLoopback(request.getRemoteAddr());
  }

  private static boolean isLoopback(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
