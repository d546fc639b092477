package org.shanyraq.assessment;

/**
 * Where in its case a family's risk is scored, as the decision {@code riskLevel} asks for it: the past weighs when a
 * family comes and not from its first review on, else one that has done all it could would stay at risk for ever (T1099,
 * T1157).
 */
enum RiskPhase {
    entry,
    later
}
