package org.polyphony.platform.operations.backup;

import org.polyphony.platform.operations.ControlCall;
import org.polyphony.platform.operations.ControlCommand;
import org.polyphony.platform.operations.ControlRefused;
import org.springframework.stereotype.Component;

/** {@code ./polyphony backup FILE} while the server runs. */
@Component
class BackupCommand implements ControlCommand {
  private final BackupService backups;

  BackupCommand(BackupService backups) {
    this.backups = backups;
  }

  @Override
  public String name() {
    return "backup";
  }

  @Override
  public void run(ControlCall call) throws ControlRefused {
    if (call.arguments().size() != 1) {
      throw ControlRefused.usage("Usage: polyphony backup FILE");
    }
    try {
      call.output().println(backups.write(call.file(call.arguments().getFirst())));
    } catch (BackupRefused e) {
      throw ControlRefused.because(String.valueOf(e.getMessage()), e);
    }
  }
}
