package org.shanyraq.assessment;

import java.util.List;
import org.shanyraq.casefile.RiskLevel;

/**
 * What the decision {@code riskLevel} proposes.
 *
 * @param score the points, protective factors already taken off
 * @param reasons in words, what weighs most first
 */
public record RiskScore(RiskLevel level, int score, List<String> reasons) {}
