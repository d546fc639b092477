package org.shanyraq.safeguarding;

/** What was arranged for a placement until it can begin, and who cares for the child until then. */
public record ArrangePlacementAnswers() {}
