package org.polyphony.platform.operations;

/**
 * One command of {@code ./polyphony} that runs inside the application: over the control channel
 * while the server runs, else in an application that is started for it alone, without a web port.
 * Every bean of this type is offered under its name.
 */
public interface ControlCommand {

  /** What is typed after {@code ./polyphony}, in lower case, such as {@code user}. */
  String name();

  /**
   * Does it. Whoever may run it holds the machine's account or the token in the data folder, so the
   * actor is the operator. Output is seen line by line while it is written.
   *
   * @throws ControlRefused when it was not done; everything else is a fault of ours
   */
  void run(ControlCall call) throws ControlRefused;
}
