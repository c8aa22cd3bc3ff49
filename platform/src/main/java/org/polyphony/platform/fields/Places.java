package org.polyphony.platform.fields;

import java.util.List;
import java.util.Optional;
import org.polyphony.platform.ui.Choice;

/** Countries and areas, which a higher module keeps. */
public interface Places {

  /** The code that a name in any language, or a code, means. */
  Optional<String> recognise(String typed);

  /** The name in the reader's language; the code where nobody knows it. */
  String name(String code);

  /** All of them, by name. */
  List<Choice> choices();
}
