package org.shanyraq.talk;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was said in a talk of one case, or of several at once. */
@Entity
class TalkNote {

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "talk_id")
    private SupervisionTalk talk;

    private int position;
    private @Nullable String caseNumber;
    private String note;

    protected TalkNote() {}

    TalkNote(SupervisionTalk talk, int position, CaseNote said) {
        id = UUID.randomUUID();
        this.talk = talk;
        this.position = position;
        caseNumber = said.caseNumber();
        note = said.note();
    }

    @Nullable
    String caseNumber() {
        return caseNumber;
    }

    String note() {
        return note;
    }
}
