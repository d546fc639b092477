package org.shanyraq.oneoff;

/** Candidates for foster parents get one-off services: they go to the centre's own school (T1049, T1060). */
public record CandidatesTaken(String caseNumber) {}
