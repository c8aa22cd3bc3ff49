package org.polyphony.platform;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulith;

/** The application: every capability is a package beside this class, checked by Spring Modulith. */
@SpringBootApplication
@Modulith(systemName = "Polyphony")
public class Polyphony {

  /** Starts the server in the foreground. */
  public static void main(String[] arguments) {
    SpringApplication.run(Polyphony.class, arguments);
  }
}
