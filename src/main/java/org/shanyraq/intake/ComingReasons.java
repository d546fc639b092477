package org.shanyraq.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanyraq.casefile.FormerFacts;
import org.shanyraq.catalogue.ComingReasonKinds;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.Correction;
import org.shanyraq.form.Submission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Why people come to the centre (T1165-1171, T1203-1216): asked once, where what they ask for is taken down. What a legal
 * service was about (T1222-1231) is its entry of the catalogue of services.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ComingReasons {

    private final ComingReasonRepository reasons;
    private final ComingReasonKinds kinds;
    private final FormerFacts formers;

    ComingReasons(ComingReasonRepository reasons, ComingReasonKinds kinds, FormerFacts formers) {
        this.reasons = reasons;
        this.kinds = kinds;
        this.formers = formers;
    }

    /**
     * @param caseNumber {@code null} for somebody without a case
     * @param oneOffNumber {@code null} where it was said of the family's case
     * @param said codes of the list of reasons
     * @param on when it was said
     */
    public void note(
            @Nullable String caseNumber,
            @Nullable String oneOffNumber,
            List<String> said,
            LocalDate on,
            Submission submission) {
        reasons.saveAll(values(said, on).stream()
                .map(value -> new ComingReason(caseNumber, oneOffNumber, value, submission.filing()))
                .toList());
    }

    /** What a paper of the case said are these from now on. */
    public void correct(List<String> said, LocalDate on, Correction correction) {
        formers.correct(
                reasons.findByFilingId(correction.paper()),
                values(said, on),
                correction,
                added -> reasons.save(new ComingReason(correction.caseNumber(), null, added, correction.paper())));
    }

    /** The codes of what the family of a case came with. */
    @Transactional(readOnly = true)
    public Set<String> ofCase(String caseNumber) {
        return codes(reasons.findByCaseNumberAndStruckIsFalse(caseNumber));
    }

    /** The codes of what was said with a one-off service. */
    @Transactional(readOnly = true)
    public Set<String> ofOneOff(String number) {
        return codes(reasons.findByOneOffNumberAndStruckIsFalse(number));
    }

    private static Set<String> codes(List<ComingReason> found) {
        return found.stream().map(reason -> reason.value().reason()).collect(Collectors.toSet());
    }

    private List<ComingReason.Value> values(List<String> said, LocalDate on) {
        if (!kinds.include(said)) {
            throw Refusal.because("intake.unknownReason").at("comingReasons");
        }
        return said.stream()
                .distinct()
                .map(reason -> new ComingReason.Value(reason, on))
                .toList();
    }
}
