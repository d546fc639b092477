package org.shanyraq.reunification;

import java.util.List;
import java.util.Set;
import org.shanyraq.casefile.OpenMatters;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The returns that are being prepared, and the first weeks of children who are back. */
@Component
class ReunificationMatters implements OpenMatters {

    private final Reunifications reunifications;
    private final MessageSource words;

    ReunificationMatters(Reunifications reunifications, MessageSource words) {
        this.reunifications = reunifications;
        this.words = words;
    }

    @Override
    public List<Matter> of(String caseNumber) {
        return reunifications.open(caseNumber).stream().map(this::matter).toList();
    }

    private Matter matter(Reunification reunification) {
        return new Matter(
                "reunification",
                word("reunification.matter"),
                word("reunification.status." + reunification.status()),
                Set.of(reunification.childId()),
                reunification.begunAt(),
                null);
    }

    private String word(String key) {
        return words.getMessage(key, null, key, LocaleContextHolder.getLocale());
    }
}
