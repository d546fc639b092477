package org.shanyraq.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.Locale;

/** What the state has a name for. An entry that is no longer chosen stays, because papers name it. */
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

    /** As inside a sentence. */
    String name(Locale language) {
        return switch (language.getLanguage()) {
            case "ru" -> nameRu;
            case "kk" -> nameKk;
            default -> nameEn;
        };
    }
}
