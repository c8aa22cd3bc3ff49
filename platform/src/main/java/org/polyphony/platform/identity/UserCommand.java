package org.polyphony.platform.identity;

import java.io.PrintWriter;
import java.util.List;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.operations.ControlCall;
import org.polyphony.platform.operations.ControlCommand;
import org.polyphony.platform.operations.ControlRefused;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.Refused;
import org.springframework.stereotype.Component;

/** {@code ./polyphony user …}: gives and takes access from the machine itself. */
@Component
class UserCommand implements ControlCommand {

  static final String USAGE =
      """
      polyphony user list [WORDS]
      polyphony user invite EMAIL NAME ROLE [TYPE:NUMBER]
      polyphony user link                (first administrator)
      polyphony user link EMAIL          (new password)
      polyphony user grant EMAIL ROLE [TYPE:NUMBER]
      polyphony user revoke EMAIL ROLE [TYPE:NUMBER]
      polyphony user lock EMAIL
      polyphony user unlock EMAIL
      polyphony user second-step-off EMAIL  (lost device and recovery codes)
      ROLE is administrator, programme_officer, facilitator, focal_point, evaluator or member;
      TYPE is organisation, strategy or exchange.\
      """;

  private final UserActions actions;

  UserCommand(UserActions actions) {
    this.actions = actions;
  }

  @Override
  public String name() {
    return "user";
  }

  @Override
  public void run(ControlCall call) throws ControlRefused {
    try {
      run(call.arguments(), call.output());
    } catch (Refused refused) {
      throw ControlRefused.because(Texts.text(Language.EN, refused.key(), refused.arguments()));
    } catch (NotFound missing) {
      throw ControlRefused.because(missing.getMessage() + ". 'polyphony user list' shows all.");
    }
  }

  private void run(List<String> words, PrintWriter output) throws ControlRefused {
    Actor operator = Actor.system("operator");
    String verb = words.isEmpty() ? "help" : words.getFirst();
    List<String> rest = words.isEmpty() ? List.of() : words.subList(1, words.size());
    switch (verb + " " + rest.size()) {
      case "help 0" -> output.println(USAGE);
      case "list 0", "list 1" -> actions.list(operator, rest, output);
      case "invite 3", "invite 4" -> actions.invite(operator, rest, output);
      case "link 0" -> actions.welcome(output);
      case "link 1" -> actions.link(operator, rest.getFirst(), output);
      case "grant 2", "grant 3" -> actions.grant(operator, rest, output);
      case "revoke 2", "revoke 3" -> actions.revoke(operator, rest, output);
      case "lock 1" -> actions.lock(operator, rest.getFirst(), true, output);
      case "unlock 1" -> actions.lock(operator, rest.getFirst(), false, output);
      case "second-step-off 1" -> actions.secondStepOff(operator, rest.getFirst(), output);
      default -> throw ControlRefused.usage(USAGE);
    }
  }
}
