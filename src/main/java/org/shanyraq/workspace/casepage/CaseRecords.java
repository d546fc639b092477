package org.shanyraq.workspace.casepage;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanyraq.access.Sights;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.Contact;
import org.shanyraq.casefile.ContactLog;
import org.shanyraq.casefile.NewContact;
import org.shanyraq.catalogue.ServiceCatalogue;
import org.shanyraq.family.Member;
import org.shanyraq.review.Review;
import org.shanyraq.review.Reviews;
import org.shanyraq.service.ServiceRecord;
import org.shanyraq.service.ServiceRecords;
import org.shanyraq.staff.RoleNames;
import org.shanyraq.staff.Workers;
import org.shanyraq.workspace.papers.CorrectedFacts;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.lang.Contract;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists of a case file, a page at a time: contacts, services, reviews. For whom the whole case concerns. */
@Service
@Transactional(readOnly = true)
class CaseRecords {

    private static final int LINES_OF_A_PAGE = 10;

    private final Sights sights;
    private final CaseFiles cases;
    private final ContactLog contacts;
    private final ServiceRecords services;
    private final Reviews reviews;
    private final ServiceCatalogue catalogue;
    private final Workers workers;
    private final RoleNames roles;
    private final CorrectedFacts corrections;

    CaseRecords(
            Sights sights,
            CaseFiles cases,
            ContactLog contacts,
            ServiceRecords services,
            Reviews reviews,
            ServiceCatalogue catalogue,
            Workers workers,
            RoleNames roles,
            CorrectedFacts corrections) {
        this.sights = sights;
        this.cases = cases;
        this.contacts = contacts;
        this.services = services;
        this.reviews = reviews;
        this.catalogue = catalogue;
        this.workers = workers;
        this.roles = roles;
        this.corrections = corrections;
    }

    /** The contact sheet, the latest first. */
    Lines<ContactLine> contacts(String caseNumber, int page) {
        sights.toSeeTheWhole(caseNumber);
        Map<String, String> names = workers.names();
        Slice<Contact> sheet = contacts.sheet(caseNumber, paged(page));
        CorrectedFacts.Of corrected = corrections.of(sheet.getContent());
        return Lines.of(sheet.map(contact -> new ContactLine(
                ContactShown.of(contact.value()),
                names.getOrDefault(contact.recordedBy(), contact.recordedBy()),
                contact.isStruck(),
                corrected.former(contact, NewContact.class, ContactShown::of))));
    }

    /** The services given, the latest first. */
    Lines<ServiceLine> services(String caseNumber, int page) {
        sights.toSeeTheWhole(caseNumber);
        Slice<ServiceRecord> given = services.given(caseNumber, paged(page));
        CorrectedFacts.Of corrected = corrections.of(given.getContent());
        Map<String, String> names = catalogue.names();
        Map<UUID, String> members =
                cases.family(caseNumber).everybody().stream().collect(Collectors.toMap(Member::id, Member::fullName));
        Function<ServiceRecord.Value, ServiceShown> shown = value -> shown(value, names, members);
        return Lines.of(given.map(record -> new ServiceLine(
                shown.apply(record.value()),
                record.isStruck(),
                corrected.former(record, ServiceRecord.Value.class, shown))));
    }

    private ServiceShown shown(ServiceRecord.Value given, Map<String, String> names, Map<UUID, String> members) {
        return new ServiceShown(
                given.givenOn(),
                names.getOrDefault(given.service(), given.service()),
                given.givenByName() == null ? roles.of(given.givenBy()) : given.givenByName(),
                given.recipients().stream()
                        .map(members::get)
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList(),
                given.people(),
                name(given.mode()),
                name(given.mobileReason()));
    }

    /** The reviews held, the latest first. */
    Lines<ReviewLine> reviews(String caseNumber, int page) {
        sights.toSeeTheWhole(caseNumber);
        return Lines.of(reviews.held(caseNumber, paged(page)).map(CaseRecords::line));
    }

    private static ReviewLine line(Review review) {
        return new ReviewLine(
                review.heldOn(),
                review.occasion().name(),
                review.goalsOutcome().name(),
                review.isSelfSufficient(),
                name(review.riskBefore()),
                name(review.riskAfter()),
                name(review.nextStep()));
    }

    @Contract("null -> null; !null -> !null")
    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static Pageable paged(int page) {
        return PageRequest.of(page, LINES_OF_A_PAGE);
    }

    /** @param more whether there is a further page */
    record Lines<L>(List<L> lines, boolean more) {

        static <L> Lines<L> of(Slice<L> slice) {
            return new Lines<>(slice.getContent(), slice.hasNext());
        }
    }

    /** @param mode where it says more than the kind */
    record ContactShown(
            LocalDate on,
            String kind,
            @Nullable String with,
            boolean reached,
            @Nullable String mode,
            @Nullable String mobileReason) {

        static ContactShown of(NewContact contact) {
            return new ContactShown(
                    contact.on(),
                    contact.kind().name(),
                    contact.with(),
                    contact.reached(),
                    name(contact.mode()),
                    name(contact.mobileReason()));
        }
    }

    /**
     * @param struck whether a correction took it out of its paper
     * @param former what it was before it was corrected, the latest first
     */
    record ContactLine(
            @JsonUnwrapped ContactShown shown,
            String by,
            boolean struck,
            List<CorrectedFacts.Former<ContactShown>> former) {}

    /** @param people how many received it, whether or not they are members of the family */
    record ServiceShown(
            LocalDate on,
            String service,
            String by,
            List<String> recipients,
            int people,
            @Nullable String mode,
            @Nullable String mobileReason) {}

    /** As {@link ContactLine}. */
    record ServiceLine(
            @JsonUnwrapped ServiceShown shown, boolean struck, List<CorrectedFacts.Former<ServiceShown>> former) {}

    record ReviewLine(
            LocalDate on,
            String occasion,
            String goals,
            boolean selfSufficient,
            @Nullable String riskBefore,
            @Nullable String riskAfter,
            @Nullable String nextStep) {}
}
