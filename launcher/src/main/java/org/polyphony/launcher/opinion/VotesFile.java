package org.polyphony.launcher.opinion;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.polyphony.algorithms.opinion.Statement;
import org.polyphony.algorithms.opinion.Vote;
import org.polyphony.algorithms.opinion.VoteMatrix;
import org.polyphony.algorithms.opinion.VoteMatrixBuilder;
import org.polyphony.launcher.support.CsvFile;

/**
 * Reads {@code votes.csv}: {@code comment-id}, {@code voter-id}, {@code vote} and where present
 * {@code timestamp}. Of several votes of one person on one statement the latest by time stands;
 * without times the last in the file.
 */
final class VotesFile {

  private static final String VOTE = "1 (agree), -1 (disagree) or 0 (pass)";

  private final VoteMatrixBuilder builder = new VoteMatrixBuilder();
  private final IdNumbers voters = new IdNumbers(builder::participant);
  private final IdNumbers statements = new IdNumbers(builder::statement);
  private final boolean statementsKnown;

  /**
   * Prepares to read.
   *
   * @param known every statement there is, each of which becomes a column; empty if unknown
   */
  private VotesFile(List<Statement> known) {
    known.forEach(s -> builder.statement(s.id()));
    statementsKnown = !known.isEmpty();
  }

  /** Reads the files one after the other, as if they were one. */
  static VoteMatrix read(List<Path> paths, List<Statement> statements) {
    List<Statement> columns = statements.isEmpty() ? voted(paths) : statements;
    VotesFile file = new VotesFile(columns);
    paths.forEach(file::add);
    return file.builder.build();
  }

  /** Reads votes to be taken into a running map, the latest of each person on each statement. */
  static List<Vote> readNews(Path path, List<Statement> statements) {
    VoteMatrix news = read(List.of(path), statements);
    List<Vote> votes = new ArrayList<>();
    for (int p = 0; p < news.participantCount(); p++) {
      for (int c = 0; c < news.statementCount(); c++) {
        var vote = news.vote(p, c);
        if (vote.isPresent()) {
          votes.add(
              new Vote(news.participants().get(p), news.statements().get(c), vote.getAsInt()));
        }
      }
    }
    return votes;
  }

  /** The statements that are voted on, for a file that comes without a list of them. */
  private static List<Statement> voted(List<Path> paths) {
    Map<String, Statement> found = new LinkedHashMap<>();
    for (Path path : paths) {
      try (CsvFile csv = CsvFile.open(path)) {
        int statement = csv.column("comment-id");
        while (csv.next()) {
          found.computeIfAbsent(csv.required(statement), Statement::of);
        }
      }
    }
    return NaturalOrder.of(found.values(), Statement::id);
  }

  private void add(Path path) {
    try (CsvFile csv = CsvFile.open(path)) {
      int statement = csv.column("comment-id");
      int voter = csv.column("voter-id");
      int vote = csv.column("vote");
      OptionalInt time = csv.optionalColumn("timestamp");
      while (csv.next()) {
        int column = statements.cached(csv, statement);
        if (column < 0) {
          column = statement(csv, statement);
        }
        int row = voters.cached(csv, voter);
        if (row < 0) {
          row = voters.lookUp(csv, voter);
        }
        long value = csv.whole(vote, VOTE);
        if (value < -1 || value > 1) {
          throw csv.badValue(vote, VOTE);
        }
        long when =
            time.isEmpty() ? 0 : csv.whole(time.getAsInt(), "a whole number of milliseconds");
        builder.add(row, column, (int) value, when);
      }
    }
  }

  private int statement(CsvFile csv, int field) {
    String id = csv.required(field);
    if (statementsKnown && !builder.knowsStatement(id)) {
      throw csv.refused(
          "opinion.vote.statement",
          "comment-id '" + id + "' is not in the comments file",
          "add the statement there or name the comments file of this conversation");
    }
    return statements.lookUp(csv, field);
  }
}
