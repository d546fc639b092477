package org.shanyraq.workspace;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.Contact;
import org.shanyraq.casefile.ContactLog;
import org.shanyraq.catalogue.ServiceCatalogue;
import org.shanyraq.engine.CaseTasks;
import org.shanyraq.engine.Refusal;
import org.shanyraq.review.Review;
import org.shanyraq.review.Reviews;
import org.shanyraq.service.ServiceRecord;
import org.shanyraq.service.ServiceRecords;
import org.shanyraq.staff.RoleNames;
import org.shanyraq.staff.Workers;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists of a case file, a page at a time: contacts, services, reviews. For whom the whole case concerns. */
@Service
@Transactional(readOnly = true)
class CaseRecords {

    private static final int LINES_OF_A_PAGE = 10;

    private final CaseTasks tasks;
    private final CaseFiles cases;
    private final ContactLog contacts;
    private final ServiceRecords services;
    private final Reviews reviews;
    private final ServiceCatalogue catalogue;
    private final Workers workers;
    private final RoleNames roles;

    CaseRecords(
            CaseTasks tasks,
            CaseFiles cases,
            ContactLog contacts,
            ServiceRecords services,
            Reviews reviews,
            ServiceCatalogue catalogue,
            Workers workers,
            RoleNames roles) {
        this.tasks = tasks;
        this.cases = cases;
        this.contacts = contacts;
        this.services = services;
        this.reviews = reviews;
        this.catalogue = catalogue;
        this.workers = workers;
        this.roles = roles;
    }

    /** The contact sheet, the latest first. */
    Lines<ContactLine> contacts(String caseNumber, int page) {
        ensureMayReadAll(caseNumber);
        Map<String, String> names = workers.names();
        return Lines.of(contacts.sheet(caseNumber, paged(page)).map(contact -> line(contact, names)));
    }

    private static ContactLine line(Contact contact, Map<String, String> names) {
        return new ContactLine(
                contact.on(),
                contact.kind().name(),
                contact.with(),
                contact.reached(),
                names.getOrDefault(contact.recordedBy(), contact.recordedBy()));
    }

    /** The services given, the latest first. */
    Lines<ServiceLine> services(String caseNumber, int page) {
        ensureMayReadAll(caseNumber);
        Slice<ServiceRecord> given = services.given(caseNumber, paged(page));
        Map<String, String> names = catalogue.names();
        Map<UUID, String> members = cases.memberNames(
                given.stream().flatMap(record -> record.recipients().stream()).collect(Collectors.toSet()));
        return Lines.of(given.map(record -> line(record, names, members)));
    }

    private ServiceLine line(ServiceRecord record, Map<String, String> names, Map<UUID, String> members) {
        return new ServiceLine(
                record.givenOn(),
                names.getOrDefault(record.service(), record.service()),
                record.givenByName() == null ? roles.of(record.givenBy()) : record.givenByName(),
                record.recipients().stream()
                        .map(members::get)
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList(),
                record.people());
    }

    /** The reviews held, the latest first. */
    Lines<ReviewLine> reviews(String caseNumber, int page) {
        ensureMayReadAll(caseNumber);
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

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }

    private void ensureMayReadAll(String caseNumber) {
        if (!tasks.leads(caseNumber)) {
            throw Refusal.because("casefile.unknownCase", caseNumber);
        }
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

    record ContactLine(LocalDate on, String kind, String with, boolean reached, String by) {}

    /** @param people how many received it, whether or not they are members of the family */
    record ServiceLine(LocalDate on, String service, String by, List<String> recipients, int people) {}

    record ReviewLine(
            LocalDate on,
            String occasion,
            String goals,
            boolean selfSufficient,
            String riskBefore,
            String riskAfter,
            String nextStep) {}
}
