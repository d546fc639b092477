package org.shanyraq.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form as it is opened.
 *
 * @param schema the {@code .form} file
 * @param data the facts of the case file that it begins with
 * @param draft what this person has typed before, or {@code null}
 * @param begins whether something begins with it, so that one person may have several drafts, each of its own opening
 * @param begun of a start form: what this person has begun with it and not filed, the latest first
 * @param putAside what this person threw away here, or did not choose, and can bring back
 * @param version which facts those are; it is handed back when the form is filed
 * @param lastTime what was answered when the same was asked before, or {@code null}
 * @param about whose form it is, as far as this person may know; {@code null} where there is no case
 * @param offers what is offered where nothing was answered yet; {@code null} where a paper is corrected
 * @param opening the number of this opening; it is handed back when the form is filed, and makes one record of whatever
 *     is sent under it
 */
public record OpenForm(
        String title,
        JsonNode schema,
        ObjectNode data,
        @Nullable SavedDraft draft,
        boolean begins,
        @Nullable List<SavedDraft> begun,
        List<SavedDraft> putAside,
        String version,
        @Nullable String caseNumber,
        @Nullable Earlier lastTime,
        @Nullable AboutFamily about,
        @Nullable Offers offers,
        UUID opening) {

    /**
     * @param version which facts of the case file the draft was begun with
     * @param begun of several beginnings of a start form, which
     * @param revision counted up with every saving
     * @param opening the page that saved it last
     */
    public record SavedDraft(
            JsonNode data,
            String version,
            OffsetDateTime savedAt,
            OffsetDateTime begunAt,
            UUID begun,
            int revision,
            UUID opening) {}

    /**
     * What a question means by its property {@code offered}.
     *
     * @param today the centre's day
     * @param now the centre's day and minute
     * @param me who is signed in: the user id, and the roles
     */
    public record Offers(LocalDate today, LocalDateTime now, List<String> me) {}

    /**
     * @param filedBy the name of who filed it
     * @param answers as they were given
     * @param words what they say in the reader's language
     */
    public record Earlier(
            OffsetDateTime filedAt, @Nullable String filedBy, JsonNode answers, List<FormSheets.Answer> words) {}
}
