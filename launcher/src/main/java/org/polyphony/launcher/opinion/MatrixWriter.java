package org.polyphony.launcher.opinion;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.polyphony.algorithms.opinion.OpinionMap;
import org.polyphony.algorithms.opinion.VoteMatrix;

/** Writes the vote matrix in the form of {@code participants-votes.csv}. */
final class MatrixWriter {

  private MatrixWriter() {}

  static void write(Path path, VoteMatrix votes, OpinionMap map) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(path)) {
      out.write("participant,group-id,n-votes,n-agree,n-disagree");
      for (String statement : votes.statements()) {
        out.write("," + quoted(statement));
      }
      out.write('\n');
      for (int p = 0; p < votes.participantCount(); p++) {
        String group = map.participants().get(p).group();
        out.write(quoted(votes.participants().get(p)) + "," + (group == null ? "" : quoted(group)));
        writeVotes(out, votes, p);
      }
    }
  }

  private static void writeVotes(BufferedWriter out, VoteMatrix votes, int row) throws IOException {
    StringBuilder cells = new StringBuilder();
    int agree = 0;
    int disagree = 0;
    for (int c = 0; c < votes.statementCount(); c++) {
      var vote = votes.vote(row, c);
      cells.append(',');
      if (vote.isPresent()) {
        cells.append(vote.getAsInt());
        agree += vote.getAsInt() == 1 ? 1 : 0;
        disagree += vote.getAsInt() == -1 ? 1 : 0;
      }
    }
    out.write("," + votes.votesOf(row) + "," + agree + "," + disagree + cells + "\n");
  }

  private static String quoted(String value) {
    return value.matches("[^\",\r\n]*") ? value : '"' + value.replace("\"", "\"\"") + '"';
  }
}
