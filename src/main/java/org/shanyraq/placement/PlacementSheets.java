package org.shanyraq.placement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.calendar.Days;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.engine.Choice;
import org.shanyraq.family.Member;
import org.shanyraq.foster.FosterFamilies;
import org.shanyraq.foster.FosterFamilies.Carers;
import org.shanyraq.foster.FosterFamilies.Offer;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the forms of a placement show, by the names that they read. */
@Service
@Transactional(readOnly = true)
public class PlacementSheets {

    private static final Limit RECENT = Limit.of(5);

    private final Placements placements;
    private final FosterFamilies fosterFamilies;
    private final ContactWithFamilyRepository contacts;
    private final CaseFiles caseFiles;
    private final MessageSource words;
    private final CentreClock clock;

    PlacementSheets(
            Placements placements,
            FosterFamilies fosterFamilies,
            ContactWithFamilyRepository contacts,
            CaseFiles caseFiles,
            MessageSource words,
            CentreClock clock) {
        this.placements = placements;
        this.fosterFamilies = fosterFamilies;
        this.contacts = contacts;
        this.caseFiles = caseFiles;
        this.words = words;
        this.clock = clock;
    }

    /** The children of the family. */
    public ToAsk toAsk(String caseNumber) {
        return new ToAsk(caseFiles.children(caseNumber).stream()
                .map(child -> new Choice(named(child), child.id()))
                .toList());
    }

    /** Whose placement the guardianship body decides on. */
    public ToAllow toAllow(UUID id) {
        Placement placement = placements.of(id);
        return new ToAllow(child(placement), word("placement.kind." + placement.kind()));
    }

    /** Whose placement begins, and by which decision. */
    public ToStart toStart(UUID id) {
        Placement placement = placements.of(id);
        List<Offer> offers = placement.isWithFosterFamily()
                ? fosterFamilies.offers(placements.age(placement, clock.today()))
                : List.of();
        return new ToStart(
                toAllow(id),
                placement.decisionBody(),
                placement.decisionNumber(),
                Days.written(placement.decidedOn()),
                placement.isWithFosterFamily(),
                offers.stream()
                        .filter(offer -> offer.whyNot() == null)
                        .map(offer -> new Choice(offer.label(), offer.number()))
                        .toList(),
                offers.stream()
                        .filter(offer -> offer.whyNot() != null)
                        .map(offer -> new NotNow(offer.label(), offer.whyNot()))
                        .toList());
    }

    /** With whom the child is since when, and whom of its own family it met last. */
    public ToFollow toFollow(UUID id) {
        Placement placement = placements.of(id);
        Optional<Carers> carers = fosterFamilies.carers(id);
        return new ToFollow(
                child(placement),
                carers.map(Carers::names).orElse(placement.carersName()),
                carers.map(Carers::phone).orElse(placement.carersPhone()),
                Days.written(placement.startedOn()),
                Days.written(placement.allowedUntil()),
                recentContacts(id));
    }

    /** The look that is to be made, and when it is due. */
    public ToLook toLook(UUID id) {
        Optional<PlacementLook> look = placements.latestLook(id);
        return new ToLook(
                toFollow(id),
                look.map(PlacementLook::number).orElse(null),
                look.map(due -> Days.written(clock.at(due.dueAt()).toLocalDate()))
                        .orElse(null));
    }

    /** Who is back home. */
    public ToReintegrate toReintegrate(UUID id) {
        return new ToReintegrate(child(placements.of(id)));
    }

    private List<MetFamily> recentContacts(UUID id) {
        return contacts.findByPlacementIdAndStruckIsFalseOrderByContactOnDesc(id, RECENT).stream()
                .map(contact -> new MetFamily(
                        Days.written(contact.on()), word("set.contact." + contact.kind()), contact.with()))
                .toList();
    }

    private String child(Placement placement) {
        return named(caseFiles.family(placement.caseNumber()).member(placement.childId()));
    }

    private static String named(Member child) {
        return child.birthDate() == null
                ? child.fullName()
                : "%s (%s)".formatted(child.fullName(), Days.written(child.birthDate()));
    }

    private String word(String key) {
        return words.getMessage(key, null, key, LocaleContextHolder.getLocale());
    }

    public record ToAsk(List<Choice> childOptions) {}

    public record ToAllow(String child, String placementKind) {}

    /**
     * @param allowedAs the number of the decision
     * @param atFosterFamily whether the child comes to one of the register
     * @param fosterFamilyOptions those that can take the child now
     */
    public record ToStart(
            @JsonUnwrapped ToAllow asked,
            @Nullable String allowedBy,
            @Nullable String allowedAs,
            @Nullable String allowedOn,
            boolean atFosterFamily,
            List<Choice> fosterFamilyOptions,
            List<NotNow> fosterFamiliesNotNow) {}

    /** A foster family that cannot take the child now. */
    public record NotNow(String family, @Nullable String why) {}

    public record ToFollow(
            String child,
            @Nullable String carers,
            @Nullable String phoneOfCarers,
            @Nullable String since,
            @Nullable String until,
            List<MetFamily> recentContacts) {}

    /** A contact of the child with its own family. */
    public record MetFamily(String day, String kind, String with) {}

    public record ToLook(
            @JsonUnwrapped ToFollow placement,
            @Nullable Integer lookNumber,
            @Nullable String lookDueOn) {}

    public record ToReintegrate(String child) {}
}
