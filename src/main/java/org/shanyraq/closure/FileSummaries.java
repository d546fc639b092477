package org.shanyraq.closure;

import java.util.LinkedHashSet;
import java.util.Set;
import org.shanyraq.casefile.FiledForm;
import org.shanyraq.engine.Needed;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.Submission;
import org.shanyraq.intake.Agreements;
import org.shanyraq.intake.ConsentPurpose;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What goes to the next centre with a family that moves; never more than it agreed to. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class FileSummaries {

    /** What the summary is to hold that goes with a family by this paper, by the names of {@link FilePart}. */
    public static Set<String> parts(FiledForm paper) {
        Set<String> chosen = new LinkedHashSet<>();
        paper.answers().path("parts").forEach(part -> chosen.add(part.asText()));
        return chosen;
    }

    private final FileSummaryRepository summaries;
    private final Closures closures;
    private final Agreements agreements;

    FileSummaries(FileSummaryRepository summaries, Closures closures, Agreements agreements) {
        this.summaries = summaries;
        this.closures = closures;
        this.agreements = agreements;
    }

    /**
     * @throws Refusal if what went is not said, or if the family has not agreed to it
     */
    public void send(WayOut way, SendFileSummaryAnswers answers, Submission submission) {
        Closure closure = closures.prepared(way);
        if (!answers.sent()) {
            summaries.save(FileSummary.notSent(closure, submission));
            return;
        }
        Needed.given(answers.sentTo(), "sentTo");
        Needed.given(answers.sentOn(), "sentOn");
        Needed.given(answers.sentHow(), "sentHow");
        Needed.given(answers.parts(), "parts");
        ensureAgreedTo(answers, submission);
        summaries.save(FileSummary.sent(closure, answers, submission));
    }

    private void ensureAgreedTo(SendFileSummaryAnswers answers, Submission submission) {
        if (answers.parts().contains(FilePart.healthData)
                && !agreements.allows(submission.caseNumber(), ConsentPurpose.healthData)) {
            throw Refusal.because("closure.healthDataNotAgreed").at("parts");
        }
    }
}
