package org.shanyraq.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The papers of the centre, and the filed forms from which each is printed. Every form can be printed as a record. */
public enum PaperKind {
    agreement("agreement", "sign-agreement"),
    consents("consents", "sign-agreement"),
    primaryAssessment("primary-assessment", "assess-situation", "confirm-risk-level"),
    commissionMinutes("commission-minutes", "decide-admission"),
    inDepthAssessment("in-depth-assessment", "summarise-assessment"),
    developmentPlan("development-plan", "draft-plan", "sign-plan", "approve-plan"),
    review("review", "conduct-review"),
    closureAct("closure-act", "prepare-closure", "approve-closure"),
    partnerLetter("partner-letter", "refer-to-partner", "send-letter"),
    dangerNotice("danger-notice", "inform-guardianship-body", "inform-police"),
    leavingNotice("leaving-notice", "report-to-guardianship-body"),
    fileSummary("file-summary", "send-file-summary"),
    record("record");

    private final String stem;
    private final Set<String> forms;

    PaperKind(String stem, String... forms) {
        this.stem = stem;
        this.forms = Set.of(forms);
    }

    /** The papers that a filed form of this key can be printed as, the foremost first. */
    public static List<PaperKind> of(String form) {
        return Arrays.stream(values())
                .filter(kind -> kind == record || kind.forms.contains(form))
                .toList();
    }

    /** Whether family and centre sign it when its form is filed: from then on it stays what it was. */
    boolean isSigned() {
        return this == agreement || this == consents;
    }

    /** The template's file name without its ending. */
    String stem() {
        return stem;
    }
}
