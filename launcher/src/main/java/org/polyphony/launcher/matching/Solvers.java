package org.polyphony.launcher.matching;

import java.time.Duration;
import org.polyphony.algorithms.matching.assignment.AssignmentSolver;
import org.polyphony.algorithms.matching.assignment.FlowAssignment;
import org.polyphony.solvers.NativeSolver;
import org.polyphony.solvers.matching.FairAssignment;

/**
 * Where the solver-backed implementations are chosen. Nothing native is touched before one of these
 * methods is called, so that the other commands do not pay for it.
 */
final class Solvers {

  private Solvers() {}

  static AssignmentSolver fairAssignment(Duration time) {
    return NativeSolver.available() ? new FairAssignment(time) : new FlowAssignment();
  }
}
