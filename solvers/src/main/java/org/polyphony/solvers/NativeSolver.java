package org.polyphony.solvers;

import com.google.ortools.Loader;

/** Loads OR-Tools' native library once, at the first question. */
public final class NativeSolver {

  private NativeSolver() {}

  /** Returns whether the native solver works on this machine. */
  public static boolean available() {
    return Holder.LOADED;
  }

  /** Initialised, and so loaded, at the first question only. */
  private static final class Holder {

    static final boolean LOADED = load();

    private static boolean load() {
      try {
        Loader.loadNativeLibraries();
        return true;
      } catch (UnsatisfiedLinkError | RuntimeException noNatives) {
        // Other systems than Linux on x86-64 have no natives here; the light algorithms answer.
        return false;
      }
    }
  }
}
