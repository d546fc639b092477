package org.shanyraq.assessment;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanyraq.casefile.RiskLevel;
import org.shanyraq.family.Member;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** What this module's forms call things, in the reader's language. */
@Component
class Words {

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    String of(AssessmentArea area) {
        return say("assessment.area." + area);
    }

    String of(AssessmentComponent component) {
        return say("assessment.component." + component);
    }

    String of(Rating rating) {
        return say("assessment.rating." + rating);
    }

    String needed(String need) {
        return say("assessment.needed", need);
    }

    /** "At the last review: No concern". */
    String lastSeen(LookOccasion occasion, Rating rating) {
        return say("assessment.lastSeen." + occasion, of(rating));
    }

    String of(RiskLevel level) {
        return say("set.risk." + level);
    }

    /** "7 years"; in months below two years, as with infants. */
    String age(@Nullable LocalDate birthDate, LocalDate today) {
        if (birthDate == null) {
            return say("assessment.age.unknown");
        }
        Period age = Period.between(birthDate, today);
        return age.getYears() < 2
                ? say("assessment.age.months", age.toTotalMonths())
                : say("assessment.age.years", age.getYears());
    }

    /** Who may stand on the sheet of a brother or sister: "Asel, 7 years". */
    String sibling(Member child, LocalDate today, boolean begun) {
        String known = Stream.of(child.fullName(), age(child.birthDate(), today), child.school())
                .filter(StringUtils::hasText)
                .collect(Collectors.joining(", "));
        return begun ? say("assessment.siblingBegun", known) : known;
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
