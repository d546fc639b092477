package org.shanyraq.partner;

/** What becomes of a letter. */
public enum LetterOutcome {
    sent,
    withdrawn
}
