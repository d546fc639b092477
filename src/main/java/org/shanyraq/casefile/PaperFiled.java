package org.shanyraq.casefile;

/**
 * A paper of a case has come into its file. Heard in the transaction that files it.
 *
 * @param paper as it was given
 */
public record PaperFiled(String caseNumber, FiledForm paper) {}
