package org.shanyraq.staff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.shanyraq.access.Role;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** The words for those who answer for a measure, give a service or are asked for their view. */
@Component
public class RoleNames {

    private static final List<String> OTHERS = List.of("parent", Role.caseManager.group(), "other");

    private final Specialists specialists;
    private final MessageSource words;

    RoleNames(Specialists specialists, MessageSource words) {
        this.specialists = specialists;
        this.words = words;
    }

    /**
     * @param role {@code parent}, {@code caseManager}, {@code other} or a specialist's group; one that nobody has put
     *     in words yet is returned as it is
     */
    public String of(String role) {
        return of(role, LocaleContextHolder.getLocale());
    }

    public String of(String role, Locale language) {
        return specialists
                .name(role, language)
                .orElseGet(() -> words.getMessage("staff.role." + role, null, role, language));
    }

    /** What a form calls them, by role. */
    public Map<String, String> titles() {
        return titles(LocaleContextHolder.getLocale());
    }

    public Map<String, String> titles(Locale language) {
        Map<String, String> titles = new LinkedHashMap<>();
        Stream.concat(OTHERS.stream(), specialists.everyGroup().stream())
                .forEach(role -> titles.put(role, title(role, language)));
        return titles;
    }

    String title(String role, Locale language) {
        return StringUtils.capitalize(of(role, language));
    }
}
