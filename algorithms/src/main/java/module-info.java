/** The computations of Polyphony as a library: no Spring, no database. */
module org.polyphony.algorithms {
  requires static transitive org.jspecify;
  requires com.ibm.icu;

  exports org.polyphony.algorithms.dedupe;
  exports org.polyphony.algorithms.disclosure;
  exports org.polyphony.algorithms.gain;
  exports org.polyphony.algorithms.matching.assignment;
  exports org.polyphony.algorithms.matching.pairing;
  exports org.polyphony.algorithms.matching.scheduling;
  exports org.polyphony.algorithms.matching.stable;
  exports org.polyphony.algorithms.matching;
  exports org.polyphony.algorithms.network;
  exports org.polyphony.algorithms.opinion;
  exports org.polyphony.algorithms.planning;
  exports org.polyphony.algorithms;
}
