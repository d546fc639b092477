package org.shanyraq.safeguarding;

import java.util.List;
import org.shanyraq.casefile.OpenMatters;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The dangers that are not over. */
@Component
class DangerMatters implements OpenMatters {

    private final DangerRepository dangers;
    private final MessageSource words;

    DangerMatters(DangerRepository dangers, MessageSource words) {
        this.dangers = dangers;
        this.words = words;
    }

    @Override
    public List<Matter> of(String caseNumber) {
        return dangers.findByCaseNumberAndOutcomeIsNull(caseNumber).stream()
                .map(this::matter)
                .toList();
    }

    private Matter matter(Danger danger) {
        String state = danger.safetyPlanFilingId() == null ? "reported" : "safetyPlan";
        return new Matter(
                Dangers.PROCESS,
                word("safeguarding.kind." + (danger.kind() == null ? "notKnown" : danger.kind())),
                word("safeguarding.state." + state),
                danger.children(),
                danger.reportedAt(),
                null);
    }

    private String word(String key) {
        return words.getMessage(key, null, key, LocaleContextHolder.getLocale());
    }
}
