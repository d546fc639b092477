package org.shanyraq.workspace.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.calendar.Days;
import org.shanyraq.form.Kept;
import org.shanyraq.form.OpenForm.SavedDraft;
import org.shanyraq.form.Typed;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What a page is told of a draft that it wanted to have kept. */
@Component
class DraftAnswers {

    private final MessageSource bundle;
    private final CentreClock clock;

    DraftAnswers(MessageSource bundle, CentreClock clock) {
        this.bundle = bundle;
        this.clock = clock;
    }

    ResponseEntity<Object> said(Kept kept) {
        return kept.other() == null
                ? ResponseEntity.ok(new Saved(kept.revision(), clock.now()))
                : ResponseEntity.status(HttpStatus.CONFLICT).body(new Another(sentence(kept.other()), kept.other()));
    }

    private String sentence(SavedDraft other) {
        Object[] at = {Days.writtenWithTime(other.savedAt())};
        return bundle.getMessage("draft.another", at, LocaleContextHolder.getLocale());
    }

    /**
     * @param opening the number under which the form was opened
     * @param begun of several beginnings of a start form the one that is gone on with
     * @param revision of the draft that the page goes on from
     * @param over the revision of another page that is put aside for this
     */
    record Draft(JsonNode data, String version, UUID opening, UUID begun, int revision, int over) {

        Draft {
            Posted.ensureAnswers(data);
            version = Posted.version(version);
        }

        Typed typed() {
            return new Typed(data, version, opening, begun, revision, over);
        }
    }

    record Saved(int revision, OffsetDateTime savedAt) {}

    /** @param other what another page has saved meanwhile */
    record Another(String message, SavedDraft other) {}
}
