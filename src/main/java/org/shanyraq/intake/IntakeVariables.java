package org.shanyraq.intake;

import java.util.UUID;
import org.shanyraq.casefile.AdmissionOutcome;
import org.shanyraq.running.Variable;

/** The variables of the intake's processes that other modules' steps know too. */
public final class IntakeVariables {

    /** The referral that a process is about. */
    public static final Variable<UUID> REFERRAL = Variable.id("referralId");

    /** Whether the family itself has asked for help (T1056). */
    public static final Variable<Boolean> APPLICATION_MADE = Variable.yesNo("applicationMade");

    /** What is proposed to the commission. */
    public static final Variable<AdmissionOutcome> PROPOSED_OUTCOME =
            Variable.choice("proposedOutcome", AdmissionOutcome.class);

    private IntakeVariables() {}
}
