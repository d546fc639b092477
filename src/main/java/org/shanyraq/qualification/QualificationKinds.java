package org.shanyraq.qualification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.shanyraq.staff.Specialists;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;

/** The kinds of qualifications and of whom they are required. The lists are data. */
@Service
@Transactional(readOnly = true)
class QualificationKinds {

    private static final String SPECIALIST = "specialist";

    private static final String LIST = """
            select code, name_en, name_ru, name_kk, renewed_after_months, active,
                   array(select role from casefile.qualification_needed where kind = code order by role) as roles
              from casefile.qualification_kind order by position, code
            """;

    private final JdbcClient database;
    private final Specialists specialists;

    QualificationKinds(JdbcClient database, Specialists specialists) {
        this.database = database;
        this.specialists = specialists;
    }

    /** Every kind by its code, in the list's order, also those that are switched off. */
    Map<String, Kind> all() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        database.sql(LIST)
                .query((row, number) -> new Kind(
                        row.getString("code"),
                        row.getString("name_en"),
                        row.getString("name_ru"),
                        row.getString("name_kk"),
                        row.getObject("renewed_after_months", Integer.class),
                        row.getBoolean("active"),
                        new TreeSet<>(List.of((String[]) row.getArray("roles").getArray()))))
                .list()
                .forEach(kind -> kinds.put(kind.code(), kind));
        return kinds;
    }

    /** Whether it is required of who has this role now. */
    boolean isNeeded(Kind kind, String role) {
        return kind.active()
                && (kind.roles().contains(role) || (kind.roles().contains(SPECIALIST) && specialists.include(role)));
    }

    /**
     * @param months how long it counts; {@code null} where it never runs out
     * @param roles of whom it is required
     */
    record Kind(
            String code,
            String nameEn,
            String nameRu,
            String nameKk,
            @Nullable Integer months,
            boolean active,
            Set<String> roles) {

        /** As it begins a line. */
        String title() {
            return StringUtils.capitalize(name(LocaleContextHolder.getLocale()));
        }

        private String name(Locale language) {
            return switch (language.getLanguage()) {
                case "ru" -> nameRu;
                case "kk" -> nameKk;
                default -> nameEn;
            };
        }
    }
}
