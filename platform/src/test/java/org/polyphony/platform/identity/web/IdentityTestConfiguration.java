package org.polyphony.platform.identity.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.polyphony.platform.identity.Mail;
import org.polyphony.platform.identity.MailDelivery;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.ui.Shell;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** A clock that can be set, a mailbox, and a page of the public interface for programs. */
@TestConfiguration(proxyBeanMethods = false)
class IdentityTestConfiguration {

  /** A clock that runs on, and can be set forward. */
  static final class SettableClock extends Clock {
    private Duration ahead = Duration.ZERO;

    void forward(Duration time) {
      ahead = ahead.plus(time);
    }

    void reset() {
      ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
      return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  /** Keeps mails. */
  static final class Mailbox implements MailDelivery {
    final List<Mail> mails = new CopyOnWriteArrayList<>();

    @Override
    public void send(Mail mail) {
      mails.add(mail);
    }

    /** The path of the link in the last mail. */
    String path() {
      return mails.getLast().link().getPath();
    }
  }

  @Bean
  @Primary
  SettableClock settableClock() {
    return new SettableClock();
  }

  @Bean
  @Primary
  Mailbox mailbox() {
    return new Mailbox();
  }

  /** Says who asks. */
  @Bean
  RouterFunction<ServerResponse> who() {
    return RouterFunctions.route(
        RequestPredicates.path("/api/v1/test-who"),
        request -> {
          Actor actor = Shell.of(request.servletRequest()).actor();
          return ServerResponse.ok()
              .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
              .body(actor.name() + "|" + actor.may("identity.manage"));
        });
  }
}
