package org.shanyraq.staff;

import org.jspecify.annotations.Nullable;

/** How many families of one stage and risk a case manager has, as enumerated by the case file. */
record Share(@Nullable String caseManager, Object stage, Object riskLevel, long families) {}
