package org.polyphony.platform.stakeholders;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.polyphony.platform.shared.Language;

/**
 * Where a name stands in a list sorted for readers of each language: the beginning of its collation
 * key (Unicode CLDR through ICU), so that the database sorts like the reader, by an index, and
 * without knowing any locale.
 */
@Embeddable
class SortKeys {

  private static final int LENGTH = 48;
  private static final Map<Language, Collator> COLLATORS = collators();

  @Column(name = "sort_en")
  private byte[] en = new byte[0];

  @Column(name = "sort_fr")
  private byte[] fr = new byte[0];

  @Column(name = "sort_es")
  private byte[] es = new byte[0];

  @Column(name = "sort_ru")
  private byte[] ru = new byte[0];

  @Column(name = "sort_ar")
  private byte[] ar = new byte[0];

  @Column(name = "sort_zh")
  private byte[] zh = new byte[0];

  /** Only for JPA. */
  SortKeys() {}

  static SortKeys of(Function<Language, String> shown) {
    var keys = new SortKeys();
    keys.en = key(Language.EN, shown);
    keys.fr = same(Language.FR, Language.EN, shown) ? keys.en : key(Language.FR, shown);
    keys.es = key(Language.ES, shown);
    keys.ru = key(Language.RU, shown);
    keys.ar = key(Language.AR, shown);
    keys.zh = key(Language.ZH, shown);
    return keys;
  }

  /** The column that sorts for a language. */
  static String column(Language language) {
    return "sort_" + language.code();
  }

  byte[] of(Language language) {
    return switch (language) {
      case EN -> en;
      case FR -> fr;
      case ES -> es;
      case RU -> ru;
      case AR -> ar;
      case ZH -> zh;
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SortKeys that
        && Arrays.equals(en, that.en)
        && Arrays.equals(fr, that.fr)
        && Arrays.equals(es, that.es)
        && Arrays.equals(ru, that.ru)
        && Arrays.equals(ar, that.ar)
        && Arrays.equals(zh, that.zh);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(en);
  }

  /** Whether two languages show the same name and sort it alike. */
  private static boolean same(Language one, Language other, Function<Language, String> shown) {
    return COLLATORS.get(one) == COLLATORS.get(other)
        && shown.apply(one).equals(shown.apply(other));
  }

  private static byte[] key(Language language, Function<Language, String> shown) {
    Collator collator = COLLATORS.getOrDefault(language, Collator.getInstance());
    byte[] key = collator.getCollationKey(shown.apply(language)).toByteArray();
    return key.length > LENGTH ? Arrays.copyOf(key, LENGTH) : key;
  }

  private static Map<Language, Collator> collators() {
    var collators = new EnumMap<Language, Collator>(Language.class);
    for (Language language : Language.values()) {
      var collator = Collator.getInstance(ULocale.forLocale(language.locale())).freeze();
      collators.put(
          language,
          collators.values().stream().filter(collator::equals).findFirst().orElse(collator));
    }
    return collators;
  }
}
