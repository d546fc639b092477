package org.shanyraq.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Locale;

/** A kind of specialists whom the centre asks. One that is no longer asked stays, because plans and records name it. */
@Entity
class SpecialistKind {

    @Id
    private String code;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "name_ru")
    private String nameRu;

    @Column(name = "name_kk")
    private String nameKk;

    @Column(name = "asked_about_en")
    private String askedAboutEn;

    @Column(name = "asked_about_ru")
    private String askedAboutRu;

    @Column(name = "asked_about_kk")
    private String askedAboutKk;

    private int position;
    private boolean active;

    protected SpecialistKind() {}

    /** The id of the group of users. */
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

    String askedAbout(Locale language) {
        return switch (language.getLanguage()) {
            case "ru" -> askedAboutRu;
            case "kk" -> askedAboutKk;
            default -> askedAboutEn;
        };
    }
}
