package org.polyphony.platform.proposals.web;

import java.util.List;

/** What somebody asked for, newest first. Shown by proposals/own.jte. */
public record OwnPage(List<ProposalListPage.Row> rows) {}
