package org.shanyraq.placement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.calendar.Days;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.family.Member;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the forms of a placement show. */
@Service
@Transactional(readOnly = true)
public class PlacementSheets {

    private static final Limit RECENT = Limit.of(5);

    private final Placements placements;
    private final ContactWithFamilyRepository contacts;
    private final CaseFiles caseFiles;
    private final MessageSource words;
    private final CentreClock clock;

    PlacementSheets(
            Placements placements,
            ContactWithFamilyRepository contacts,
            CaseFiles caseFiles,
            MessageSource words,
            CentreClock clock) {
        this.placements = placements;
        this.contacts = contacts;
        this.caseFiles = caseFiles;
        this.words = words;
        this.clock = clock;
    }

    /** The children of the family. */
    public Map<String, Object> toAsk(String caseNumber) {
        return Map.of(
                "childOptions",
                caseFiles.children(caseNumber).stream()
                        .map(child -> Map.of("label", named(child), "value", child.id()))
                        .toList());
    }

    /** Whose placement it is, and by which decision. */
    public Map<String, Object> of(UUID id) {
        Placement placement = placements.of(id);
        Map<String, Object> sheet = new LinkedHashMap<>();
        sheet.put("child", named(child(placement)));
        sheet.put("placementKind", word("placement.kind." + placement.kind()));
        sheet.put("allowedBy", placement.decisionBody());
        sheet.put("allowedAs", placement.decisionNumber());
        sheet.put("allowedOn", Days.written(placement.decidedOn()));
        sheet.put("carers", placement.carersName());
        sheet.put("phoneOfCarers", placement.carersPhone());
        sheet.put("since", Days.written(placement.startedOn()));
        sheet.put("until", Days.written(placement.allowedUntil()));
        sheet.put("recentContacts", recentContacts(id));
        return sheet;
    }

    /** The look that is to be made, and when it is due. */
    public Map<String, Object> toLook(UUID id) {
        Map<String, Object> sheet = new LinkedHashMap<>(of(id));
        placements.latestLook(id).ifPresent(look -> {
            sheet.put("lookNumber", look.number());
            sheet.put(
                    "lookDueOn",
                    Days.written(look.dueAt().atZoneSameInstant(clock.getZone()).toLocalDate()));
        });
        return sheet;
    }

    private List<Map<String, Object>> recentContacts(UUID id) {
        return contacts.findByPlacementIdAndStruckIsFalseOrderByContactOnDesc(id, RECENT).stream()
                .map(contact -> Map.<String, Object>of(
                        "day", Days.written(contact.on()),
                        "kind", word("service.contactKind." + contact.kind()),
                        "with", contact.with()))
                .toList();
    }

    private Member child(Placement placement) {
        return caseFiles.family(placement.caseNumber()).member(placement.childId());
    }

    private static String named(Member child) {
        return child.birthDate() == null
                ? child.fullName()
                : "%s (%s)".formatted(child.fullName(), Days.written(child.birthDate()));
    }

    private String word(String key) {
        return words.getMessage(key, null, key, LocaleContextHolder.getLocale());
    }
}
