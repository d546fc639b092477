package org.shanyraq.workspace.papers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanyraq.form.FormSheets;
import org.shanyraq.form.FormWording;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What a paper tells, as one line of the timeline: what happened, and what of it matters. The message {@code happened.} and
 * the form's key says it, in parts with {@code |} in between:
 *
 * <ul>
 *   <li>{@code {situation}} is the answer to that question in the reader's words, {@code {contacts.contactNote}} one in a
 *       list; a part that names a list is said once for each of its rows.
 *   <li>What stands in square brackets is said only if everything that it names has been answered; a part that names
 *       something outside of brackets likewise.
 *   <li>{@code {result=met}} says nothing, and is answered only if that was the answer.
 *   <li>A part that names nothing is said only if no other has anything to say.
 * </ul>
 *
 * <p>A form without a message, such as an analyst's, is said by its title and the first text that was written in it.
 */
@Component
class WhatHappened {

    private static final int LONGEST_ANSWER = 160;
    private static final int MOST_ROWS = 5;

    private static final Pattern PARTS = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern NAMED = Pattern.compile("\\{([\\w.]+)(?:=(\\w+))?}");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm");

    private final FormSheets sheets;
    private final MessageSource messages;

    WhatHappened(FormSheets sheets, MessageSource messages) {
        this.sheets = sheets;
        this.messages = messages;
    }

    /**
     * @param shown the answers that the reader may see, and no others
     * @param names what the case file calls what a form only points at
     * @param title of the form, in the reader's words
     */
    String of(String form, int version, JsonNode shown, Map<String, String> names, String title) {
        Told told = new Told(shown, sheets.byKey(form, version, shown, new InALine(names)));
        String written = messages.getMessage("happened." + form, null, null, LocaleContextHolder.getLocale());
        return Optional.ofNullable(written)
                .flatMap(template -> said(template, told))
                .orElseGet(() -> generic(form, version, shown, names, title));
    }

    private static Optional<String> said(String template, Told told) {
        List<String> parts = List.of(PARTS.split(template));
        String withContent = parts.stream()
                .filter(part -> NAMED.matcher(part).find())
                .flatMap(part -> told.rowsOf(part).flatMap(row -> row.say(part).stream()))
                .map(WhatHappened::beginsLarge)
                .collect(Collectors.joining("; "));
        return withContent.isEmpty()
                ? parts.stream().filter(part -> !NAMED.matcher(part).find()).findFirst()
                : Optional.of(withContent);
    }

    private String generic(String form, int version, JsonNode shown, Map<String, String> names, String title) {
        return sheets.rows(form, version, shown, names).stream()
                .map(FormSheets.Row::value)
                .filter(value -> value != null && value.contains(" "))
                .findFirst()
                .map(value -> "%s: %s".formatted(title, shortened(value)))
                .orElse(title);
    }

    private static String beginsLarge(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_ANSWER
                ? line
                : line.substring(0, line.offsetByCodePoints(LONGEST_ANSWER - 1, 0))
                                .strip() + "…";
    }

    /**
     * What was answered, seen from a part of a sentence.
     *
     * @param given as it was sent
     * @param words the same by the same keys, as one says it
     * @param list whose row this is; {@code null} for the whole paper
     */
    private record Told(
            JsonNode given,
            Map<String, Object> words,
            @Nullable String list) {

        Told(JsonNode given, Map<String, Object> words) {
            this(given, words, null);
        }

        /** The whole paper, or each row of the list that the part names. */
        Stream<Told> rowsOf(String part) {
            return listIn(part).map(this::rows).orElseGet(() -> Stream.of(this));
        }

        private Optional<String> listIn(String part) {
            return NAMED.matcher(part)
                    .results()
                    .map(found -> found.group(1).split("\\.")[0])
                    .filter(first -> words.get(first) instanceof List<?>)
                    .findFirst();
        }

        @SuppressWarnings("unchecked")
        private Stream<Told> rows(String name) {
            List<Map<String, Object>> rows = (List<Map<String, Object>>) Objects.requireNonNull(words.get(name));
            return IntStream.range(0, Math.min(rows.size(), MOST_ROWS))
                    .mapToObj(row -> new Told(given.path(name).path(row), rows.get(row), name));
        }

        /** Nothing where what it must name was not answered, or where none of what it may name was. */
        Optional<String> say(String part) {
            boolean[] answered = {false};
            String withBrackets = BRACKETS.matcher(part).replaceAll(found -> {
                Optional<String> inner = filled(found.group(1));
                answered[0] |= inner.isPresent();
                return Matcher.quoteReplacement(inner.orElse("")
                        .replace("{", "\uE000")
                        .replace("}", "\uE001")); // what somebody typed names no question
            });
            boolean named = NAMED.matcher(withBrackets).find();
            boolean optionalOnly = BRACKETS.matcher(part).replaceAll("").isBlank();
            return filled(withBrackets)
                    .map(text ->
                            text.replace("\uE000", "{").replace("\uE001", "}").strip())
                    .filter(text -> !text.isEmpty() && (named || answered[0] || !optionalOnly));
        }

        private Optional<String> filled(String text) {
            Matcher named = NAMED.matcher(text);
            StringBuilder filled = new StringBuilder();
            while (named.find()) {
                String value = value(named.group(1), named.group(2));
                if (value == null) {
                    return Optional.empty();
                }
                named.appendReplacement(filled, Matcher.quoteReplacement(value));
            }
            return Optional.of(named.appendTail(filled).toString());
        }

        /** @param wanted the answer that is asked for; {@code null} for whichever there is */
        private @Nullable String value(String path, @Nullable String wanted) {
            String key = list == null ? path : path.replaceFirst("^" + Pattern.quote(list) + "\\.", "");
            if (wanted != null) {
                return wanted.equals(given(key).asText("")) ? "" : null;
            }
            return words(key) instanceof String text ? shortened(text) : null;
        }

        private JsonNode given(String key) {
            JsonNode found = given;
            for (String step : key.split("\\.")) {
                found = found == null ? MissingNode.getInstance() : found.path(step);
            }
            return found;
        }

        private @Nullable Object words(String key) {
            Object found = words.get(key);
            int dot = key.indexOf('.');
            if (found == null && dot > 0 && words.get(key.substring(0, dot)) instanceof Map<?, ?> group) {
                return group.get(key.substring(dot + 1));
            }
            return found;
        }
    }

    /** Choices as the form calls them, days as they are written here. */
    private record InALine(Map<String, String> names) implements FormWording {

        @Override
        public String choice(String key, String value, @Nullable String own) {
            return own == null ? names.getOrDefault(value, value) : own;
        }

        @Override
        public String moment(String iso) {
            try {
                return iso.contains("T")
                        ? LocalDateTime.parse(iso.substring(0, 16)).format(TIME)
                        : LocalDate.parse(iso).format(DAY);
            } catch (DateTimeParseException | StringIndexOutOfBoundsException unreadable) {
                return iso;
            }
        }
    }
}
