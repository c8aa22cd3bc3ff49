package org.polyphony.platform.identity.web;

import org.polyphony.platform.identity.FirstAdministrator;
import org.polyphony.platform.operations.Settings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Prints where the product is and, while there is no administrator, the link that makes one. On
 * standard output and not in the log: logs are collected and read by more people.
 */
@Component
class Announcement {

  private final FirstAdministrator first;
  private final Settings settings;
  private final boolean serving;

  Announcement(
      FirstAdministrator first, Settings settings, @Value("${polyphony.command:}") String command) {
    this.first = first;
    this.settings = settings;
    this.serving = command.isEmpty();
  }

  @EventListener(ApplicationReadyEvent.class)
  void ready() {
    if (serving) {
      announce();
    }
  }

  private void announce() {
    System.out.println("Polyphony is ready at " + settings.baseUrl());
    first
        .path()
        .ifPresent(it -> System.out.println("First administrator: " + settings.baseUrl() + it));
  }
}
