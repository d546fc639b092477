package org.shanyraq.paper;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shanyraq.casefile.Contact;
import org.shanyraq.casefile.ContactLog;
import org.shanyraq.casefile.FiledForm;
import org.shanyraq.casefile.Filings;
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
    private final PaperWords words;

    ContactSheet(ContactLog contacts, PaperWords words) {
        this.contacts = contacts;
        this.words = words;
    }

    /** The oldest first. */
    List<Map<String, Object>> lines(SheetOrder order, PaperLanguage language, Map<String, String> people) {
        Map<UUID, FiledForm> papers = Filings.inForce(order.papers()).stream()
                .collect(Collectors.toMap(FiledForm::id, paper -> paper, (one, other) -> one));
        List<Contact> made = contacts.latest(order.caseNumber(), MOST).stream()
                .filter(contact ->
                        !contact.on().isBefore(order.from()) && !contact.on().isAfter(order.until()))
                .sorted(Comparator.comparing(Contact::on))
                .toList();
        List<Map<String, Object>> lines = new ArrayList<>();
        for (Contact contact : made) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("number", String.valueOf(lines.size() + 1));
            line.put("on", language.day().format(contact.on()));
            line.put("kind", StringUtils.capitalize(words.of("contact", contact.kind(), language)));
            line.put("by", people.getOrDefault(contact.recordedBy(), contact.recordedBy()));
            line.put("with", contact.reached() ? contact.with() : words.of("contact", "notReached", language));
            line.put("summary", summary(contact, papers.get(contact.filingId())).orElse(null));
            lines.add(line);
        }
        return lines;
    }

    private static Optional<String> summary(Contact contact, FiledForm paper) {
        if (paper == null) {
            return Optional.empty();
        }
        JsonNode answers = paper.answers();
        Stream<JsonNode> ofLists = LISTS.entrySet().stream()
                .flatMap(list -> rows(answers.path(list.getKey()))
                        .filter(row -> row.path(list.getValue().get(0))
                                .asText()
                                .equals(contact.on().toString()))
                        .filter(row -> isOf(row, contact))
                        .map(row -> row.path(list.getValue().get(1))));
        Stream<JsonNode> single = SINGLE.stream().map(answers::path);
        return Stream.concat(ofLists, LISTS.keySet().stream().anyMatch(answers::has) ? Stream.empty() : single)
                .map(JsonNode::asText)
                .filter(said -> !said.isBlank())
                .findFirst();
    }

    /** Two contacts of one day on one form are told apart by their kind, and by whom they were with. */
    private static boolean isOf(JsonNode row, Contact contact) {
        String kind = row.has("contactKind")
                ? row.path("contactKind").asText()
                : row.path("attemptKind").asText();
        String with = row.path("contactWith").asText("");
        return kind.equals(contact.kind().name())
                && (contact.with() == null || with.isEmpty() || with.equals(contact.with()));
    }

    private static Stream<JsonNode> rows(JsonNode list) {
        return list.isArray()
                ? Stream.iterate(0, row -> row < list.size(), row -> row + 1).map(list::get)
                : Stream.empty();
    }
}
