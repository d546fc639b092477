package org.shanyraq.paper;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanyraq.casefile.Contact;
import org.shanyraq.casefile.ContactLog;
import org.shanyraq.casefile.FiledForm;
import org.shanyraq.casefile.Filings;
import org.shanyraq.casefile.Mode;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** The lines of a printed contact sheet (T952): day, kind, who, with whom, what it was about. */
@Component
class ContactSheet {

    /** Far more than a family has; a sheet of more is no sheet. */
    private static final int MOST = 5000;

    /** The lists of the forms in which contacts are written down, with the keys of their day and of what it was about. */
    private static final Map<String, List<String>> LISTS = Map.of(
            "contacts", List.of("contactOn", "contactNote"),
            "attempts", List.of("attemptOn", "attemptNote"));

    /** Where a form is about one contact: what it says of it, the first that is there. */
    private static final List<String> SINGLE = List.of("attempt", "situation", "whatWasSeen");

    private final ContactLog contacts;
    private final Filings filings;
    private final PaperWords words;

    ContactSheet(ContactLog contacts, Filings filings, PaperWords words) {
        this.contacts = contacts;
        this.filings = filings;
        this.words = words;
    }

    /** The oldest first. */
    List<Map<String, Object>> lines(SheetOrder order, PaperLanguage language, Map<String, String> people) {
        List<Contact> made = new ArrayList<>(contacts.latest(order.caseNumber(), MOST));
        Collections.reverse(made);
        made.removeIf(
                contact -> contact.on().isBefore(order.from()) || contact.on().isAfter(order.until()));
        Map<UUID, FiledForm> papers = papers(order.caseNumber(), made);
        Set<JsonNode> told = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Map<String, Object>> lines = new ArrayList<>();
        for (Contact contact : made) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("number", String.valueOf(lines.size() + 1));
            line.put("on", language.day().format(contact.on()));
            line.put("kind", kind(contact, language));
            line.put("by", people.getOrDefault(contact.recordedBy(), contact.recordedBy()));
            line.put("with", contact.reached() ? contact.with() : words.of("set.contact", "notReached", language));
            line.put(
                    "summary",
                    summary(contact, papers.get(contact.filingId()), told).orElse(null));
            lines.add(line);
        }
        return lines;
    }

    /** With the mode where it says more than the kind: a meeting online, and why a visit was a mobile one (T1251). */
    private String kind(Contact contact, PaperLanguage language) {
        Mode unusual = contact.mode() == contact.kind().said(true, true) ? contact.mode() : null;
        return StringUtils.capitalize(Stream.of(
                        words.of("set.contact", contact.kind(), language),
                        words.of("set.mode", unusual, language),
                        words.of("set.mobileReason", contact.mobileReason(), language))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", ")));
    }

    /** What these contacts were written down with, as it was corrected since. */
    private Map<UUID, FiledForm> papers(String caseNumber, List<Contact> contacts) {
        Set<UUID> written = contacts.stream().map(Contact::filingId).collect(Collectors.toSet());
        return filings.inForce(caseNumber, written).stream()
                .collect(Collectors.toMap(FiledForm::id, Function.identity()));
    }

    /** @param told the rows that other contacts have taken; this one's is added */
    private static Optional<String> summary(Contact contact, @Nullable FiledForm paper, Set<JsonNode> told) {
        if (paper == null) {
            return Optional.empty();
        }
        JsonNode answers = paper.answers();
        Stream<JsonNode> said = LISTS.keySet().stream().anyMatch(answers::has)
                ? row(contact, answers, told).stream()
                : SINGLE.stream().map(answers::path);
        return said.map(JsonNode::asText).filter(text -> !text.isBlank()).findFirst();
    }

    /** What the row of this contact says; of rows that are alike, the first is of the contact written down first. */
    private static Optional<JsonNode> row(Contact contact, JsonNode answers, Set<JsonNode> told) {
        for (Map.Entry<String, List<String>> list : LISTS.entrySet()) {
            String day = list.getValue().get(0);
            for (JsonNode row : answers.path(list.getKey())) {
                if (row.path(day).asText().equals(contact.on().toString()) && isOf(row, contact) && told.add(row)) {
                    return Optional.of(row.path(list.getValue().get(1)));
                }
            }
        }
        return Optional.empty();
    }

    /** Two contacts of one day on one form are told apart by their kind, by whom they were with, and else by their order. */
    private static boolean isOf(JsonNode row, Contact contact) {
        String kind = row.has("contactKind")
                ? row.path("contactKind").asText()
                : row.path("attemptKind").asText();
        String with = row.path("contactWith").asText("");
        return kind.equals(contact.kind().name())
                && (contact.with() == null || with.isEmpty() || with.equals(contact.with()));
    }
}
