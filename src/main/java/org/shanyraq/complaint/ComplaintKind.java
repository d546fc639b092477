package org.shanyraq.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Locale;

/** What families complain about. One that is no longer offered stays, for old complaints. */
@Entity
class ComplaintKind {

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

    protected ComplaintKind() {}

    String code() {
        return code;
    }

    boolean isActive() {
        return active;
    }

    String name(Locale language) {
        return switch (language.getLanguage()) {
            case "ru" -> nameRu;
            case "kk" -> nameKk;
            default -> nameEn;
        };
    }
}
