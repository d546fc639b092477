package org.shanyraq.paper;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.shanyraq.assessment.AssessmentPapers;
import org.shanyraq.casefile.FiledForm;
import org.shanyraq.closure.ClosureSheets;
import org.shanyraq.intake.IntakePapers;
import org.shanyraq.intake.SaidApplication;
import org.shanyraq.partner.PartnerReferrals;
import org.shanyraq.plan.PlanSheets;
import org.shanyraq.review.Reviews;
import org.shanyraq.safeguarding.DangerPapers;

/** The papers of the centre, and the filed forms from which each is printed. Every form can be printed as a record. */
public enum PaperKind {
    agreement(IntakePapers.AGREEMENT),
    consents(IntakePapers.AGREEMENT),
    application(IntakePapers.FIRST_CONTACT, AssessmentPapers.ASKED_AGAIN, AssessmentPapers.SITUATION) {
        @Override
        boolean fits(FiledForm paper) {
            return application(paper).isPresent();
        }
    },
    primaryAssessment(AssessmentPapers.SITUATION, AssessmentPapers.RISK),
    commissionMinutes(IntakePapers.ADMISSION),
    inDepthAssessment(AssessmentPapers.SUMMARY),
    developmentPlan(PlanSheets.DRAFTED, PlanSheets.SIGNED, PlanSheets.APPROVED),
    review(Reviews.CONDUCTED),
    closureAct(ClosureSheets.PREPARED, ClosureSheets.APPROVED),
    partnerLetter(PartnerReferrals.ASKED, PartnerReferrals.LETTER),
    dangerNotice(DangerPapers.GUARDIANSHIP_BODY_INFORMED, DangerPapers.POLICE_INFORMED),
    leavingNotice(ClosureSheets.REPORTED),
    fileSummary(ClosureSheets.SUMMARY_SENT),
    record(),
    /** Of a whole case, from one day to another: no single form makes it. */
    contactSheet,
    /** What whoever complains is given: of no case. */
    complaintReceipt,
    /** The five questions to a family, and to its children with faces, to be filled in by hand. */
    familyQuestions;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of
    private final Set<String> forms;

    PaperKind(String... forms) {
        this.forms = Set.of(forms);
    }

    /** The papers that a filed form can be printed as, the foremost first. */
    public static List<PaperKind> of(FiledForm paper) {
        return Arrays.stream(values())
                .filter(kind -> kind == record || (kind.forms.contains(paper.form()) && kind.fits(paper)))
                .sorted(Comparator.comparing(kind -> kind == application))
                .toList();
    }

    /** The forms from which a paper of its own is printed, beside its record. */
    public static Set<String> printedForms() {
        return Arrays.stream(values()).flatMap(kind -> kind.forms.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The family's own word that it wants help (T1056), if the paper took it down. */
    static Optional<SaidApplication> application(FiledForm paper) {
        return IntakePapers.application(paper).or(() -> AssessmentPapers.application(paper));
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
        return name().replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
