package org.shanyraq.staff;

import java.math.BigDecimal;

/**
 * How much a case manager carries (T1053).
 *
 * @param families those accompanied
 * @param children theirs
 * @param weight all families, those before admission and in the monitored year too, each as the table
 *     {@code caseWeight} weighs it by stage and risk
 */
public record Caseload(long families, long children, BigDecimal weight) {

    Caseload withFamilyOf(int moreChildren, BigDecimal moreWeight) {
        return new Caseload(families + 1, children + moreChildren, weight.add(moreWeight));
    }
}
