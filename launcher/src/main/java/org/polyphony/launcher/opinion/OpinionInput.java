package org.polyphony.launcher.opinion;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.opinion.Statement;
import org.polyphony.algorithms.opinion.VoteMatrix;

/**
 * Everything the files say.
 *
 * @param votes the matrix
 * @param statements what is known of them; empty without a comments file
 * @param groups published group by participant, empty if none were given
 */
record OpinionInput(VoteMatrix votes, List<Statement> statements, Map<String, String> groups) {

  static OpinionInput read(
      @Nullable Path votes,
      @Nullable Path matrix,
      @Nullable Path comments,
      @Nullable Path groupsFrom) {
    List<Statement> statements = comments == null ? List.of() : CommentsFile.read(comments);
    Map<String, String> groups =
        groupsFrom == null ? Map.of() : MatrixFile.GroupsFile.read(groupsFrom);
    if (votes != null) {
      return new OpinionInput(VotesFile.read(List.of(votes), statements), statements, groups);
    }
    MatrixFile file = MatrixFile.read(java.util.Objects.requireNonNull(matrix, "one is required"));
    return new OpinionInput(file.votes(), statements, groupsFrom == null ? file.groups() : groups);
  }
}
