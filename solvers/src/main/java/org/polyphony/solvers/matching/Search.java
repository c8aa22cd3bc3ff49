package org.polyphony.solvers.matching;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.time.Duration;
import org.polyphony.algorithms.Progress;

/** Runs CP-SAT with one clock over several solves; one seed, workers in a fixed interleaving. */
final class Search {

  private static final int WORKERS = 8;

  private final long end;
  private final Progress progress;

  Search(Duration limit, Progress progress) {
    this.end = System.nanoTime() + limit.toNanos();
    this.progress = progress;
  }

  double secondsLeft() {
    return Math.max(0.05, (end - System.nanoTime()) / 1e9);
  }

  boolean over() {
    return System.nanoTime() >= end;
  }

  /** Solves within what is left of the time. */
  Outcome solve(CpModel model) {
    return solve(model, secondsLeft());
  }

  Outcome solve(CpModel model, double seconds) {
    progress.report(0);
    CpSolver solver = new CpSolver();
    solver.getParameters().setMaxTimeInSeconds(Math.min(seconds, secondsLeft()));
    solver.getParameters().setRandomSeed(1);
    solver.getParameters().setNumWorkers(WORKERS);
    solver.getParameters().setInterleaveSearch(true);
    CpSolverStatus status = solver.solve(model);
    progress.report(0);
    if (status == CpSolverStatus.MODEL_INVALID) {
      throw new IllegalStateException(model.validate());
    }
    return new Outcome(solver, status);
  }

  /** A solver after its run, with how it ended. */
  record Outcome(CpSolver solver, CpSolverStatus status) {

    boolean found() {
      return status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
    }

    boolean proven() {
      return status == CpSolverStatus.OPTIMAL;
    }

    boolean impossible() {
      return status == CpSolverStatus.INFEASIBLE;
    }

    long value() {
      return Math.round(solver.objectiveValue());
    }

    /** The bound of a maximisation, rounded to the whole number it implies. */
    long upperBound() {
      return (long) Math.floor(solver.bestObjectiveBound() + 1e-6);
    }
  }
}
