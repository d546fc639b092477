package org.shanyraq.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A part of a case file that whoever asks a specialist can show with the question. */
public enum FilePart {
    /** What the family was referred with. */
    referral,
    /** The first contact and the contacts since. */
    contacts,
    /** What was found about each child. */
    childAssessment,
    /** The plan as it was drafted. */
    plan;

    /** Those that a paper ticks; a word that is none is left out. */
    public static Set<FilePart> in(JsonNode ticked) {
        return StreamSupport.stream(ticked.spliterator(), false)
                .map(JsonNode::asText)
                .flatMap(word ->
                        Arrays.stream(values()).filter(part -> part.name().equals(word)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
