package org.polyphony.platform;

import org.polyphony.platform.operations.Launch;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/** The application: every capability is a package beside this class, checked by Spring Modulith. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(systemName = "Polyphony")
public class Polyphony {

  /** Starts the server in the foreground, or one command without it (see {@link Launch}). */
  public static void main(String[] arguments) {
    Launch.start(Polyphony.class, arguments);
  }
}
