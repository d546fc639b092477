package org.shanyraq.intake;

/** How a member of the commission votes on the decision as it is minuted. */
public enum Vote {
    inFavour,
    against,
    abstained
}
