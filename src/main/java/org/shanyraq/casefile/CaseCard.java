package org.shanyraq.casefile;

/**
 * What a task's card shows of its case.
 *
 * @param riskLevel {@code null} until it is confirmed for the first time
 */
public record CaseCard(String caseNumber, String familyName, RiskLevel riskLevel, CaseStatus status) {}
