package org.shanyraq.paper;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;

/** The language that was chosen for a family's papers. */
@Entity
@Table(name = "paper_language")
class ChosenLanguage {

    @Id
    private UUID familyId;

    @Enumerated(EnumType.STRING)
    private PaperLanguage language;

    private String chosenBy;
    private OffsetDateTime chosenAt;

    protected ChosenLanguage() {}

    ChosenLanguage(UUID familyId, PaperLanguage language, String chosenBy, OffsetDateTime chosenAt) {
        this.familyId = familyId;
        this.language = language;
        this.chosenBy = chosenBy;
        this.chosenAt = chosenAt;
    }

    PaperLanguage language() {
        return language;
    }
}
