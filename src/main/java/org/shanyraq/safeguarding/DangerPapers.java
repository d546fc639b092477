package org.shanyraq.safeguarding;

import java.util.UUID;
import org.shanyraq.running.Variable;

/** What the papers about a danger are called, and where they say what. */
public final class DangerPapers {

    public static final String ASSESSED = "assess-danger";
    public static final String GUARDIANSHIP_BODY_INFORMED = "inform-guardianship-body";
    public static final String POLICE_INFORMED = "inform-police";

    /** The danger that a paper, or a process, is about. */
    public static final Variable<UUID> DANGER = Variable.id("dangerId");

    /** On the paper {@link #ASSESSED}. */
    public static final String KIND = "dangerKind";

    /** On the paper {@link #ASSESSED}. */
    public static final String FINDINGS = "findings";

    private DangerPapers() {}
}
