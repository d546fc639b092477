package org.shanyraq.intake;

/** What became of the agreement that the family was offered (T1058). */
public enum AgreementResult {
    signed,
    declined
}
