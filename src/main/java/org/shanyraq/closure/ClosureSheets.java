package org.shanyraq.closure;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.ContactLog;
import org.shanyraq.casefile.ExitReason;
import org.shanyraq.casefile.Filings;
import org.shanyraq.casefile.RiskLevel;
import org.shanyraq.family.Family;
import org.shanyraq.family.Member;
import org.shanyraq.review.Review;
import org.shanyraq.review.Reviews;
import org.shanyraq.service.ServiceSheets;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the forms of closure and monitoring show. */
@Service
@Transactional(readOnly = true)
public class ClosureSheets {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Closures closures;
    private final MonitoringContacts monitoring;
    private final Reviews reviews;
    private final ContactLog contacts;
    private final CaseFiles caseFiles;
    private final Filings filings;
    private final ServiceSheets services;
    private final MessageSource words;
    private final CentreClock clock;

    ClosureSheets(
            Closures closures,
            MonitoringContacts monitoring,
            Reviews reviews,
            ContactLog contacts,
            CaseFiles caseFiles,
            Filings filings,
            ServiceSheets services,
            MessageSource words,
            CentreClock clock) {
        this.closures = closures;
        this.monitoring = monitoring;
        this.reviews = reviews;
        this.contacts = contacts;
        this.caseFiles = caseFiles;
        this.filings = filings;
        this.services = services;
        this.words = words;
        this.clock = clock;
    }

    /** A new act, or the one that the coordinator sent back with the reason why. */
    public Map<String, Object> toPrepare(String caseNumber, boolean agreementSigned) {
        Map<String, Object> sheet = new LinkedHashMap<>();
        sheet.put("failedAttempts", contacts.failedAttemptsInARow(caseNumber));
        sheet.put("riskLevel", riskLevel(caseFiles.of(caseNumber).riskLevel()));
        if (!agreementSigned) {
            sheet.put("withoutAgreement", true);
            sheet.put("exitReason", ExitReason.ownWish);
        } else if (reviews.latest(caseNumber).filter(Review::isSelfSufficient).isPresent()) {
            sheet.put("exitReason", ExitReason.selfSufficiency);
        }
        closures.latest(caseNumber)
                .filter(closure -> closure.decision() == ClosureDecision.sendBack)
                .ifPresent(closure -> sheet.putAll(sentBack(caseNumber, closure)));
        return sheet;
    }

    /** The act in hand, to be read. */
    public Map<String, Object> toDecide(String caseNumber, boolean agreementSigned) {
        Map<String, Object> sheet = new LinkedHashMap<>();
        sheet.put("agreementSignedShown", agreementSigned);
        closures.latest(caseNumber).ifPresent(closure -> sheet.putAll(shown(caseNumber, closure)));
        return sheet;
    }

    /** What the guardianship body has to know, to be taken over into the report. */
    public Map<String, Object> toReport(String caseNumber) {
        Family family = caseFiles.family(caseNumber);
        Map<String, Object> sheet = new LinkedHashMap<>(toDecide(caseNumber, true));
        sheet.put("familyName", family.name());
        sheet.put(
                "children",
                family.children(clock.today()).stream().map(Member::fullName).toList());
        return sheet;
    }

    /** Which contact is due, and what can be chosen. */
    public Map<String, Object> toMakeContact(String caseNumber) {
        Family family = caseFiles.family(caseNumber);
        Map<String, Object> sheet = new LinkedHashMap<>(services.choices(family));
        sheet.put("address", family.address());
        sheet.put("phone", family.phone());
        monitoring.due(caseNumber).ifPresent(contact -> {
            sheet.put("contactNumber", contact.number());
            sheet.put("dueOn", DAY.format(contact.dueAt().atZoneSameInstant(clock.getZone())));
            sheet.put("lastContact", contact.isLast());
        });
        return sheet;
    }

    private Map<String, Object> sentBack(String caseNumber, Closure closure) {
        Map<String, Object> sheet = new LinkedHashMap<>();
        sheet.put("exitReason", closure.exitReason());
        sheet.put("monitoringAgreed", closure.isMonitoringAgreed());
        sheet.putAll(filed(caseNumber, "prepare-closure", "movedTo", "referredTo", "finalSituation", "whatHelped"));
        sheet.put(
                "returnedBecause",
                filed(caseNumber, "approve-closure", "reason").get("reason"));
        return sheet;
    }

    private Map<String, Object> shown(String caseNumber, Closure closure) {
        Map<String, Object> sheet = new LinkedHashMap<>();
        sheet.put("exitReason", word("closure.exitReason." + closure.exitReason()));
        sheet.put("riskLevel", riskLevel(closure.riskLevel()));
        sheet.put("contactAttempts", closure.contactAttempts());
        sheet.put("reportNeeded", closure.isReportNeeded());
        sheet.put("monitoringAgreed", closure.isMonitoringAgreed());
        sheet.putAll(filed(caseNumber, "prepare-closure", "movedTo", "referredTo", "finalSituation", "whatHelped"));
        return sheet;
    }

    private Map<String, Object> filed(String caseNumber, String form, String... fields) {
        Map<String, Object> answers = new LinkedHashMap<>();
        filings.latest(caseNumber, form).ifPresent(given -> {
            for (String field : fields) {
                answers.put(field, given.path(field).textValue());
            }
        });
        return answers;
    }

    private String riskLevel(RiskLevel level) {
        return word("assessment.risk." + level);
    }

    private String word(String key) {
        return words.getMessage(key, null, key, LocaleContextHolder.getLocale());
    }
}
