package org.shanyraq.drawing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shanyraq.assessment.SeenComponent;
import org.shanyraq.outcome.Change;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;

/** Before and after of a family and its children, one small picture each, in the language of whoever asks. */
@Service
public class ChangeDrawings {

    private final MessageSource words;

    ChangeDrawings(MessageSource words) {
        this.words = words;
    }

    public List<Drawing> of(List<Change> changes) {
        return changes.stream().map(this::drawn).toList();
    }

    private Drawing drawn(Change change) {
        return new Drawing(
                say("change.of", change.about()),
                say(change.family().isEmpty() ? "change.legendOfWorker" : "change.legend"),
                told(change),
                ChangeDrawing.WIDTH,
                ChangeDrawing.HEIGHT,
                new ChangeDrawing(change, say("change.apart")).shapes());
    }

    private List<String> told(Change change) {
        return Stream.of(
                        change.components().stream().map(this::component),
                        line("change.worker", change.worker()).stream(),
                        line("change.family", change.family()).stream(),
                        Stream.of(say("change.services", change.services().size())),
                        change.apart() ? Stream.of(say("change.apart")) : Stream.<String>empty())
                .flatMap(sentences -> sentences)
                .toList();
    }

    private String component(SeenComponent seen) {
        String then = say("assessment.rating." + seen.baseline().rating());
        return seen.since().isEmpty()
                ? say("change.component", seen.title(), then)
                : say(
                        "change.componentSince",
                        seen.title(),
                        then,
                        say("assessment.rating." + seen.now().rating()));
    }

    private Optional<String> line(String key, List<Change.Point> points) {
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(say(key, points.stream().map(ChangeDrawing::told).collect(Collectors.joining("; "))));
    }

    private String say(String key, Object... named) {
        return words.getMessage(key, named, LocaleContextHolder.getLocale());
    }
}
