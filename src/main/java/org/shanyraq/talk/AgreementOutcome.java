package org.shanyraq.talk;

/** What became of an agreement. */
public enum AgreementOutcome {
    kept,
    partly,
    notKept
}
