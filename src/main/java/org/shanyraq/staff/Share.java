package org.shanyraq.staff;

/** How many families of one stage and risk a case manager has, as enumerated by the case file. */
record Share(String caseManager, Object stage, Object riskLevel, long families) {}
