package org.polyphony.algorithms.opinion;

/**
 * One vote.
 *
 * @param participant id of the person
 * @param statement id of the statement
 * @param value agree +1, disagree -1, pass 0
 */
public record Vote(String participant, String statement, int value) {}
