package org.polyphony.benchmarks.registration;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Registers people at a running server, by the public form, or reads a page of it; prints how many
 * answers came, how long they took and how many were wrong.
 *
 * <pre>
 * RegistrationLoad http://127.0.0.1:8080 42 even 5000 60    5,000 people evenly over 60 s (open loop)
 * RegistrationLoad http://127.0.0.1:8080 42 rush 5000 16    5,000 people, 16 at a time (closed loop)
 * RegistrationLoad http://127.0.0.1:8080 42 page 5000 4     reads the exchange's page, 4 at a time
 * </pre>
 *
 * In the open loop a time begins when the person was due, not when the request could be sent, so
 * that a server that is late is not measured as fast (G. Tene, coordinated omission).
 */
public final class RegistrationLoad {

  private static final Pattern CATEGORY = Pattern.compile("name=\"category\" value=\"(\\d+)\"");
  private static final Pattern TOKEN = Pattern.compile("name=\"(_csrf)\" value=\"([^\"]+)\"");
  private static final int COUNTRIES_MOST = 5;

  private final HttpClient http;
  private final URI base;
  private final String exchange;
  private final String run = Long.toString(System.nanoTime(), Character.MAX_RADIX);
  private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();
  private final Set<String> places = ConcurrentHashMap.newKeySet();
  private final AtomicInteger wrong = new AtomicInteger();
  private List<String> categories = List.of();
  private String token = "";

  private RegistrationLoad(URI base, String exchange) {
    this.base = base;
    this.exchange = exchange;
    http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
  }

  /**
   * Runs one kind of load.
   *
   * @param arguments address of the server, number of the exchange, kind, how many, and seconds
   *     (even) or how many at a time (rush, page)
   */
  public static void main(String[] arguments) throws Exception {
    var load = new RegistrationLoad(URI.create(arguments[0]), arguments[1]);
    int count = Integer.parseInt(arguments[3]);
    int pace = Integer.parseInt(arguments[4]);
    load.prepare();
    long begun = System.nanoTime();
    switch (arguments[2]) {
      case "even" -> load.even(count, pace);
      case "rush" -> load.together(count, pace, load::register);
      case "page" -> load.together(count, pace, _ -> load.read());
      default -> throw new IllegalArgumentException("even, rush or page, not " + arguments[2]);
    }
    load.report((System.nanoTime() - begun) / 1e9);
  }

  /** The form is opened once, for its categories and its token; then only forms are sent. */
  private void prepare() throws IOException, InterruptedException {
    var form = send(HttpRequest.newBuilder(address("/register")).build());
    categories = CATEGORY.matcher(form.body()).results().map(it -> it.group(1)).toList();
    token =
        TOKEN
            .matcher(form.body())
            .results()
            .map((MatchResult it) -> it.group(2))
            .findFirst()
            .orElse("");
    if (categories.isEmpty() || token.isEmpty()) {
      throw new IllegalStateException("Nobody can register at " + address("/register"));
    }
  }

  private interface Work {
    boolean done(int number) throws IOException, InterruptedException;
  }

  private void even(int count, int seconds) {
    long begun = System.nanoTime();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < count; i++) {
        int number = i;
        long due = begun + (long) (i * 1e9 * seconds / count);
        threads.submit(() -> {
          while (System.nanoTime() < due) {
            LockSupport.parkNanos(due - System.nanoTime());
          }
          timed(number, due, this::register);
        });
      }
    }
  }

  private void together(int count, int atOnce, Work work) throws InterruptedException {
    var places = new Semaphore(atOnce);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < count; i++) {
        int number = i;
        places.acquire();
        threads.submit(() -> {
          timed(number, System.nanoTime(), work);
          places.release();
        });
      }
    }
  }

  private void timed(int number, long begun, Work work) {
    boolean right = false;
    try {
      right = work.done(number);
    } catch (IOException problem) {
      System.err.println(problem);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    nanos.add(System.nanoTime() - begun);
    wrong.addAndGet(right ? 0 : 1);
  }

  private boolean register(int number) throws IOException, InterruptedException {
    String who = run + "-" + number;
    String form =
        form(
            "_csrf",
            token,
            "submission",
            "load-" + who,
            "name",
            "Sample Person " + number,
            "email",
            "load." + who + "@example.org",
            "organization",
            "Sample Organization " + number % 97,
            "country",
            List.of("FJ", "MU", "FR", "BF", "UY").get(number % COUNTRIES_MOST),
            "language",
            List.of("en", "fr", "es", "ru", "ar", "zh").get(number % 6),
            "category",
            categories.get(number % categories.size()));
    var answer =
        send(
            HttpRequest.newBuilder(address("/register"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    String location = answer.headers().firstValue("Location").orElse("");
    return answer.statusCode() == 302
        && location.contains("/registrations/")
        && places.add(location);
  }

  private boolean read() throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(address("")).build()).statusCode() == 200;
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return http.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private URI address(String path) {
    return base.resolve("/exchanges/" + exchange + path);
  }

  private static String form(String... namesAndValues) {
    var form = new StringBuilder();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      form.append(i == 0 ? "" : "&")
          .append(namesAndValues[i])
          .append('=')
          .append(URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
    }
    return form.toString();
  }

  private void report(double seconds) {
    long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
    System.out.printf(
        "%d answers in %.1f s: %.0f a second, %d wrong; ms median %.1f, p95 %.1f, p99 %.1f, longest %.1f%n",
        sorted.length,
        seconds,
        sorted.length / seconds,
        wrong.get(),
        at(sorted, 0.5),
        at(sorted, 0.95),
        at(sorted, 0.99),
        at(sorted, 1));
  }

  private static double at(long[] sorted, double share) {
    int index = (int) Math.ceil(share * sorted.length) - 1;
    return sorted.length == 0 ? 0 : sorted[Math.max(0, index)] / 1e6;
  }
}
