package org.shanyraq.form;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.POJONode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shanyraq.running.Readers;

/** Stands where an answer stood that is not for who reads here. Wherever else it comes, it says nothing. */
record Withheld(Readers from) {

    static JsonNode node(Readers readers) {
        return new POJONode(new Withheld(readers));
    }

    static Optional<Withheld> in(JsonNode answer) {
        return answer instanceof POJONode node && node.getPojo() instanceof Withheld withheld
                ? Optional.of(withheld)
                : Optional.empty();
    }

    @JsonValue
    @Nullable
    String nothing() {
        return null;
    }

    @Override
    public String toString() {
        return "";
    }
}
