package org.polyphony.algorithms.dedupe;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** E-mail addresses: the same, the same or nearly the same name at any host, the same host. */
final class EmailComparer extends Comparer {

  @Override
  int levels() {
    return 4;
  }

  @Override
  @Nullable Value value(String raw) {
    String address = raw.strip().toLowerCase(Locale.ROOT);
    int at = address.lastIndexOf('@');
    if (at < 0) {
      return address.isEmpty() ? null : new Value(address, new String[] {address, ""});
    }
    String name = address.substring(0, at);
    return new Value(address, new String[] {name, address.substring(at + 1)});
  }

  private static String[] parts(Value value) {
    return (String[]) java.util.Objects.requireNonNull(value.parts);
  }

  @Override
  int level(Value a, Value b) {
    if (a == b || a.text.equals(b.text)) {
      return 4;
    }
    String name = parts(a)[0];
    boolean named =
        name.length() >= 4
            && DamerauLevenshtein.atMost(name, parts(b)[0], 1) <= (name.length() > 5 ? 1 : 0);
    if (named) {
      return 3;
    }
    return !parts(a)[1].isEmpty() && parts(a)[1].equals(parts(b)[1]) ? 2 : 1;
  }

  @Override
  void features(Value value, FeatureSink to) {
    to.add('v', value.text);
    to.add('e', parts(value)[0]);
    to.add('h', parts(value)[1]);
  }
}
