package org.shanyraq.running;

import java.time.OffsetDateTime;
import java.util.UUID;

/** The variables that processes of several modules know, each under one name. */
public final class CaseVariables {

    /** The user id of who leads the case. */
    public static final Variable<String> CASE_MANAGER = Variable.text("caseManager");

    /** From here the time of the next task counts. */
    public static final Variable<OffsetDateTime> CLOCK_START = Variable.moment("clockStart");

    public static final Variable<Boolean> IMMEDIATE_DANGER = Variable.yesNo("immediateDanger");

    /** The level's name; {@code null} until it is confirmed for the first time. */
    public static final Variable<String> RISK_LEVEL = Variable.text("riskLevel");

    /** Which child of the family the work is about, where there is work for each. */
    public static final Variable<UUID> CHILD = Variable.id("childId");

    /** Which qualification a worker is to renew. */
    public static final Variable<UUID> QUALIFICATION = Variable.id("qualificationDue");

    /** The group of the specialist whose work it is. */
    public static final Variable<String> SPECIALIST = Variable.text("specialist");

    /** The group whose contribution to a review it is. */
    public static final Variable<String> REVIEWER = Variable.text("reviewer");

    private CaseVariables() {}
}
