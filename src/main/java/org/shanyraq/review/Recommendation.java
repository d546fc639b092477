package org.shanyraq.review;

/** What a specialist advises after looking at the progress. */
public enum Recommendation {
    goOn,
    change,
    finish
}
