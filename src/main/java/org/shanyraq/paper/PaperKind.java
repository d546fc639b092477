package org.shanyraq.paper;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.shanyraq.casefile.FiledForm;

/** The papers of the centre, and the filed forms from which each is printed. Every form can be printed as a record. */
public enum PaperKind {
    agreement("agreement", "sign-agreement"),
    consents("consents", "sign-agreement"),
    application("application", "make-first-contact", "ask-again", "assess-situation") {
        @Override
        boolean fits(FiledForm paper) {
            return Set.of("oral", "written")
                    .contains(paper.answers().path("application").asText());
        }
    },
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
    record("record"),
    /** Of a whole case, from one day to another: no single form makes it. */
    contactSheet("contact-sheet");

    private final String stem;
    private final Set<String> forms;

    PaperKind(String stem, String... forms) {
        this.stem = stem;
        this.forms = Set.of(forms);
    }

    /** The papers that a filed form can be printed as, the foremost first. */
    public static List<PaperKind> of(FiledForm paper) {
        return Arrays.stream(values())
                .filter(kind -> kind == record || kind.forms.contains(paper.form()) && kind.fits(paper))
                .sorted(Comparator.comparing(kind -> kind == application))
                .toList();
    }

    /** Whether the answers are such that there is this paper. */
    boolean fits(FiledForm paper) {
        return true;
    }

    /** Whether family and centre sign it when its form is filed: from then on it stays what it was. */
    boolean isSigned() {
        return this == agreement || this == consents || this == application;
    }

    /** The template's file name without its ending. */
    String stem() {
        return stem;
    }
}
