package org.shanyraq.form;

/**
 * In a form of a case it was answered that a child is in immediate danger. Heard in the transaction that files the form;
 * whoever hears it may refuse.
 *
 * @param saidIn the key of the form's field that says what was seen, or {@code null}
 */
public record DangerTold(Submission submission, String caseNumber, String form, String saidIn) {}
