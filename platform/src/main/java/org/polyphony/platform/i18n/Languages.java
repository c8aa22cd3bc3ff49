package org.polyphony.platform.i18n;

import java.util.Arrays;
import java.util.List;
import org.polyphony.platform.shared.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The languages that this installation offers ({@code POLYPHONY_LANGUAGES}). */
@Component
public class Languages {

  /** Session attribute with the code of the account's language, set at sign-in. */
  public static final String SESSION_ATTRIBUTE = "polyphony.language";

  /** Request attribute with the {@link Language} chosen for the reader. */
  public static final String REQUEST_ATTRIBUTE = "polyphony.language";

  private final List<Language> offered;

  Languages(@Value("${POLYPHONY_LANGUAGES:en,fr,es,ru,ar,zh}") String codes) {
    this.offered =
        Arrays.stream(codes.split(","))
            .map(Language::of)
            .flatMap(java.util.Optional::stream)
            .distinct()
            .toList();
  }

  /** In the order in which they are offered; never empty. */
  public List<Language> offered() {
    return offered.isEmpty() ? List.of(Language.EN) : offered;
  }

  /** The language of whoever states none. */
  public Language standard() {
    return offered().getFirst();
  }
}
