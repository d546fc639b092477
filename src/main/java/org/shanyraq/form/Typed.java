package org.shanyraq.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.WrittenText;

/**
 * What a person has typed, as a page hands it over to be kept.
 *
 * @param data what is on the form; beside the answers a page may keep the facts that they were given on
 * @param version which facts those were, as {@link OpenForm#version()} said
 * @param opening the page, as {@link OpenForm#opening()} said; {@code null} from one that knows of no other pages
 * @param begun of several beginnings of a start form the one that it goes on with; {@code null} for its own
 * @param revision of the draft that the page goes on from; 0 if there was none
 * @param over the revision that the person has seen and puts aside for this; 0 if none
 */
public record Typed(
        JsonNode data,
        String version,
        @Nullable UUID opening,
        @Nullable UUID begun,
        int revision,
        int over) {

    public Typed {
        version = version == null || !WrittenText.canBeKept(version) ? "" : version;
    }

    /** From a page that knows of no other pages. */
    public static Typed of(JsonNode data, String version) {
        return new Typed(data, version, null, null, 0, 0);
    }

    Typed with(JsonNode known) {
        return new Typed(known, version, opening, begun, revision, over);
    }
}
