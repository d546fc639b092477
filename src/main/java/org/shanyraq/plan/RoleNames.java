package org.shanyraq.plan;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words for those who answer for a measure or give a service. */
@Component
public class RoleNames {

    private final MessageSource words;

    RoleNames(MessageSource words) {
        this.words = words;
    }

    /**
     * @param role {@code parent}, {@code caseManager}, {@code other} or a specialist's group; one that nobody has put
     *     in words yet is returned as it is
     */
    public String of(String role) {
        return words.getMessage("plan.role." + role, null, role, LocaleContextHolder.getLocale());
    }
}
