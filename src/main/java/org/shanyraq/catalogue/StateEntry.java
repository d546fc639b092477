package org.shanyraq.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.shanyraq.engine.Choice;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.util.StringUtils;

/** What stands in a list that is data. An entry that is no longer chosen stays, because papers name it. */
@MappedSuperclass
abstract class StateEntry {

    @Id
    private String code;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "name_ru")
    private String nameRu;

    @Column(name = "name_kk")
    private String nameKk;

    private int position;
    private boolean active;

    protected StateEntry() {}

    String code() {
        return code;
    }

    boolean isActive() {
        return active;
    }

    /** The choices of a field. */
    static List<Choice> options(List<? extends StateEntry> list) {
        return list.stream()
                .filter(StateEntry::isActive)
                .map(entry ->
                        new Choice(StringUtils.capitalize(entry.name(LocaleContextHolder.getLocale())), entry.code()))
                .toList();
    }

    /** Whether all of these are on the list, chosen still or not. */
    static boolean include(List<? extends StateEntry> list, Collection<String> codes) {
        return list.stream().map(StateEntry::code).collect(Collectors.toSet()).containsAll(codes);
    }

    /** As inside a sentence. */
    String name(Locale language) {
        return switch (language.getLanguage()) {
            case "ru" -> nameRu;
            case "kk" -> nameKk;
            default -> nameEn;
        };
    }
}
