package org.polyphony.algorithms.dedupe;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Two invented bibliographies of one field, with what makes such lists hard to link: venues that
 * each list spells in its own way, abbreviated, reordered and left-out authors, cut titles, papers
 * that appear first at a conference and a year later in a journal under the same title, and columns
 * that carry the same title every year.
 */
final class MadePapers {

  private static final String[][] VENUES = {
    {"SIGMOD Conference", "International Conference on Management of Data"},
    {"VLDB", "Very Large Data Bases"},
    {"VLDB J.", "The VLDB Journal - The International Journal on Very Large Data Bases"},
    {"ACM Trans. Database Syst.", "ACM Transactions on Database Systems (TODS)"},
    {"SIGMOD Record", "ACM SIGMOD Record"}
  };
  private static final String[] COLUMNS = {
    "Editor's Notes",
    "Guest Editorial",
    "Chair's Message",
    "Book Review Column",
    "Treasurer's Message"
  };

  final List<DedupeRecord> first = new ArrayList<>();
  final List<DedupeRecord> second = new ArrayList<>();
  final Set<String> truth = new HashSet<>();
  private final Random random;
  private final MadeWords words;
  private final MadeWords given;
  private final MadeWords surnames;

  private record Paper(String title, List<String> authors, int venue, int year) {}

  private MadePapers(long seed) {
    random = new Random(seed);
    words = new MadeWords(random, 1500, 3, 3);
    given = new MadeWords(random, 300, 2, 2);
    surnames = new MadeWords(random, 900, 3, 1.6);
  }

  /**
   * Papers of which most are in both lists, a tenth only in the first and some only in the second.
   */
  static MadePapers of(int papers, long seed) {
    MadePapers made = new MadePapers(seed);
    for (int i = 0; i < papers; i++) {
      Paper paper = made.paper();
      made.publish(paper);
      if (made.random.nextInt(12) == 0) {
        Paper journal =
            new Paper(
                paper.title,
                paper.authors,
                2 + made.random.nextInt(2),
                paper.year + made.random.nextInt(3));
        made.publish(journal);
      }
    }
    for (int year = 1994; year < 2004; year++) {
      for (String column : COLUMNS) {
        made.publish(new Paper(column, List.of(made.author()), 4, year));
      }
    }
    Collections.shuffle(made.first, made.random);
    Collections.shuffle(made.second, made.random);
    return made;
  }

  private String author() {
    String middle = random.nextInt(3) == 0 ? " " + (char) ('A' + random.nextInt(26)) + "." : "";
    return capital(given.draw(random)) + middle + " " + capital(surnames.draw(random));
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private Paper paper() {
    List<String> title = new ArrayList<>();
    int length = 3 + random.nextInt(8);
    for (int i = 0; i < length; i++) {
      title.add(words.draw(random));
    }
    List<String> authors = new ArrayList<>();
    int many = 1 + random.nextInt(4);
    for (int i = 0; i < many; i++) {
      authors.add(author());
    }
    return new Paper(
        capital(String.join(" ", title)), authors, random.nextInt(5), 1994 + random.nextInt(10));
  }

  private void publish(Paper paper) {
    int where = random.nextInt(100);
    String a = "conf/" + first.size();
    String b = Integer.toString(300_000 + second.size());
    if (where < 95) {
      first.add(record(a, paper, 0));
    }
    if (where >= 12) {
      second.add(record(b, changed(paper), 1));
    }
    if (where >= 12 && where < 95) {
      truth.add(DedupeEvaluation.key(a, b, true));
    }
  }

  private static DedupeRecord record(String id, Paper paper, int list) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("title", paper.title);
    fields.put("authors", String.join(", ", paper.authors));
    fields.put("venue", VENUES[paper.venue][list]);
    fields.put("year", Integer.toString(paper.year));
    return DedupeRecord.of(id, fields);
  }

  private Paper changed(Paper paper) {
    String title = paper.title;
    if (random.nextInt(6) == 0) {
      title = MadeWords.typo(random, title);
    }
    if (random.nextInt(25) == 0 && title.length() > 30) {
      title = title.substring(0, title.lastIndexOf(' '));
    }
    if (random.nextInt(25) == 0) {
      title = title + " (" + words.draw(random) + " " + words.draw(random) + ")";
    }
    List<String> authors = new ArrayList<>(paper.authors);
    if (random.nextInt(4) == 0) {
      Collections.shuffle(authors, random);
    }
    if (random.nextInt(4) == 0) {
      authors.replaceAll(name -> name.charAt(0) + ". " + name.substring(name.lastIndexOf(' ') + 1));
    }
    if (random.nextInt(12) == 0) {
      authors.removeLast();
    }
    return new Paper(title, authors, paper.venue, paper.year);
  }
}
