package org.shanyraq.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.shanyraq.casefile.FilePart;
import org.shanyraq.casefile.FiledForm;
import org.shanyraq.casefile.Filings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the papers of the intake are called and say, as they were corrected since, for whoever goes on working with the family. */
@Service
@Transactional(readOnly = true)
public class IntakePapers {

    public static final String REFERRAL = "register-referral";
    public static final String FIRST_CONTACT = "make-first-contact";
    public static final String ADMISSION = "decide-admission";
    public static final String AGREEMENT = "sign-agreement";
    private static final String INFORMED = "inform-family";

    private final ApplicationRepository applications;
    private final Filings filings;

    IntakePapers(ApplicationRepository applications, Filings filings) {
        this.applications = applications;
        this.filings = filings;
    }

    /** Who else worked with the family when it was first met (T888). */
    public List<OtherAtWork> othersAtWork(String caseNumber) {
        return filings.latest(caseNumber, FIRST_CONTACT)
                .map(answers -> StreamSupport.stream(
                                answers.path("othersAtWork").spliterator(), false)
                        .map(IntakePapers::other)
                        .toList())
                .orElse(List.of());
    }

    private static OtherAtWork other(JsonNode row) {
        return new OtherAtWork(
                row.path("who").textValue(),
                row.path("contact").textValue(),
                row.path("does").textValue(),
                row.path("assessed").asBoolean());
    }

    /** What the psychologist is asked, where the first contact found that their view is needed. */
    public Optional<String> askedOfPsychologist(String caseNumber) {
        return filings.said(caseNumber, FIRST_CONTACT, "psychologistQuestion");
    }

    /** What the psychologist may read of the file while they are asked. */
    public Set<FilePart> shownToPsychologist(String caseNumber) {
        return filings.latest(caseNumber, FIRST_CONTACT)
                .map(answers -> FilePart.in(answers.path("shownToPsychologist")))
                .orElse(Set.of());
    }

    /** Why the commission decided as it did. */
    public Optional<String> grounds(String caseNumber) {
        return filings.said(caseNumber, ADMISSION, "grounds");
    }

    /** What the family said when it was told. */
    Optional<String> familyWords(String caseNumber) {
        return filings.said(caseNumber, INFORMED, "familyWords");
    }

    /** Which service a family that was not admitted was told of. */
    public Optional<String> serviceOffered(String caseNumber) {
        return filings.said(caseNumber, INFORMED, "serviceOffered");
    }

    /** Who asked for help in the family's name last. */
    Optional<String> applicant(String caseNumber) {
        return filings.inForce(caseNumber, applications.findPapers(caseNumber)).stream()
                .reduce((earlier, later) -> later)
                .map(paper -> paper.answers().path("applicant").textValue());
    }

    /** The application that this paper took down, if it did. */
    public static Optional<SaidApplication> application(FiledForm paper) {
        return Optional.of(paper)
                .filter(taken -> taken.form().equals(FIRST_CONTACT))
                .flatMap(taken -> SaidApplication.in(
                        taken.answers(), taken.answers().path("contactAt").asText(), null));
    }

    /** The codes of the services that an agreement names. */
    public static List<String> services(FiledForm agreement) {
        return StreamSupport.stream(agreement.answers().path("services").spliterator(), false)
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .toList();
    }

    /** Who signed the agreement in the family's name. */
    public Optional<String> signedForFamily(String caseNumber) {
        return filings.said(caseNumber, AGREEMENT, "signedForFamily");
    }
}
