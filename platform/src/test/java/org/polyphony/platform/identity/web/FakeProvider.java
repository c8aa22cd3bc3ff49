package org.polyphony.platform.identity.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * An OpenID Connect provider: discovery, keys and tokens over HTTP; its sign-in page is a method.
 */
final class FakeProvider {

  private record Granted(String email, String nonce) {}

  private final HttpServer server;
  private final RSAKey key;
  private final RSAKey foreign;
  private final Map<String, Granted> codes = new ConcurrentHashMap<>();
  volatile boolean verified = true;
  volatile boolean spoiled;

  FakeProvider() {
    try {
      key = new RSAKeyGenerator(2048).keyID("one").generate();
      foreign = new RSAKeyGenerator(2048).keyID("one").generate();
      server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    } catch (IOException | JOSEException e) {
      throw new IllegalStateException(e);
    }
    server.createContext("/.well-known/openid-configuration", it -> json(it, configuration()));
    server.createContext("/keys", it -> json(it, new JWKSet(key.toPublicJWK()).toString()));
    server.createContext("/token", this::token);
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  void stop() {
    server.stop(0);
  }

  /** What the person does there: signs in. Returns where the browser is sent back to. */
  URI authorize(URI request, String email) {
    var query = UriComponentsBuilder.fromUri(request).build().getQueryParams();
    String code = UUID.randomUUID().toString();
    codes.put(code, new Granted(email, decoded(query.getFirst("nonce"))));
    String back = decoded(query.getFirst("redirect_uri"));
    return URI.create(back + "?code=" + code + "&state=" + query.getFirst("state"));
  }

  private void token(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String code =
        UriComponentsBuilder.newInstance().query(body).build().getQueryParams().getFirst("code");
    Granted granted = Objects.requireNonNull(codes.remove(code));
    json(
        exchange,
        "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":60,\"id_token\":\""
            + signed(granted)
            + "\"}");
  }

  private String signed(Granted granted) {
    try {
      var claims =
          new JWTClaimsSet.Builder()
              .issuer(issuer())
              .subject("s-" + granted.email())
              .audience("polyphony")
              .claim("nonce", granted.nonce())
              .claim("email", granted.email())
              .claim("email_verified", verified)
              .claim("name", "Somebody Else")
              .issueTime(Date.from(Instant.now()))
              .expirationTime(Date.from(Instant.now().plusSeconds(60)))
              .build();
      var jwt =
          new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), claims);
      jwt.sign(new RSASSASigner(spoiled ? foreign : key));
      return jwt.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private String issuer() {
    return "http://localhost:" + port();
  }

  private String configuration() {
    return """
    {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
     "jwks_uri":"%1$s/keys","response_types_supported":["code"],"subject_types_supported":["public"],
     "id_token_signing_alg_values_supported":["RS256"]}\
    """
        .formatted(issuer());
  }

  private static String decoded(String value) {
    return java.net.URLDecoder.decode(value, StandardCharsets.UTF_8);
  }

  private static void json(HttpExchange exchange, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, bytes.length);
    try (var out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }
}
