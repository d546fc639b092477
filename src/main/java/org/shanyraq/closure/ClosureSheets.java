package org.shanyraq.closure;

import java.util.LinkedHashMap;
import java.util.Map;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.calendar.Days;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.CaseStatus;
import org.shanyraq.casefile.ContactLog;
import org.shanyraq.casefile.ExitReason;
import org.shanyraq.casefile.FamilyCase;
import org.shanyraq.casefile.Filings;
import org.shanyraq.casefile.RiskLevel;
import org.shanyraq.family.Family;
import org.shanyraq.family.Member;
import org.shanyraq.intake.Agreements;
import org.shanyraq.intake.ConsentPurpose;
import org.shanyraq.review.Review;
import org.shanyraq.review.Reviews;
import org.shanyraq.service.ServiceSheets;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;

/** What the forms of closure and monitoring show. */
@Service
@Transactional(readOnly = true)
public class ClosureSheets {

    private final Closures closures;
    private final EarlyExitRepository exits;
    private final MonitoringContacts monitoring;
    private final Agreements agreements;
    private final ExitRules rules;
    private final Reviews reviews;
    private final ContactLog contacts;
    private final CaseFiles caseFiles;
    private final Filings filings;
    private final ServiceSheets services;
    private final MessageSource words;
    private final CentreClock clock;

    ClosureSheets(
            Closures closures,
            EarlyExitRepository exits,
            MonitoringContacts monitoring,
            Agreements agreements,
            ExitRules rules,
            Reviews reviews,
            ContactLog contacts,
            CaseFiles caseFiles,
            Filings filings,
            ServiceSheets services,
            MessageSource words,
            CentreClock clock) {
        this.closures = closures;
        this.exits = exits;
        this.monitoring = monitoring;
        this.agreements = agreements;
        this.rules = rules;
        this.reviews = reviews;
        this.contacts = contacts;
        this.caseFiles = caseFiles;
        this.filings = filings;
        this.services = services;
        this.words = words;
        this.clock = clock;
    }

    /** A new act, or the one that the coordinator sent back with the reason why. */
    public Map<String, Object> toPrepare(WayOut way) {
        String caseNumber = way.caseNumber();
        Map<String, Object> sheet = new LinkedHashMap<>();
        sheet.put("failedAttempts", contacts.failedAttemptsInARow(caseNumber));
        sheet.put("riskLevel", riskLevel(caseFiles.of(caseNumber).riskLevel()));
        if (agreements.allows(caseNumber, ConsentPurpose.sharingWithPartners)) {
            sheet.put("summaryAgreed", true);
        }
        if (caseFiles.of(caseNumber).status() != CaseStatus.accompanied) {
            sheet.put("withoutMonitoring", true);
        }
        if (way.isEarly()) {
            sheet.putAll(askedFor(way));
        } else if (!way.canGoOn()) {
            sheet.put("withoutAgreement", true);
            sheet.put("exitReason", ExitReason.ownWish);
        } else if (reviews.latest(caseNumber).filter(Review::isSelfSufficient).isPresent()) {
            sheet.put("exitReason", ExitReason.selfSufficiency);
        }
        closures.latest(way)
                .filter(closure -> closure.decision() == ClosureDecision.sendBack)
                .ifPresent(closure -> sheet.putAll(sentBack(caseNumber, closure)));
        return sheet;
    }

    /** The act in hand, to be read. */
    public Map<String, Object> toDecide(WayOut way) {
        Map<String, Object> sheet = new LinkedHashMap<>();
        sheet.put("canGoOn", way.canGoOn());
        sheet.put("early", way.isEarly());
        closures.latest(way).ifPresent(closure -> sheet.putAll(shown(way.caseNumber(), closure)));
        return sheet;
    }

    /** Why the family is to leave before its time, as it was asked for. */
    private Map<String, Object> askedFor(WayOut way) {
        Map<String, Object> sheet = new LinkedHashMap<>();
        sheet.put("early", true);
        exits.findById(way.earlyExit()).ifPresent(exit -> sheet.put("exitReason", exit.reason()));
        sheet.put(
                "finalSituation",
                filed(way.caseNumber(), "request-early-exit", "grounds").get("grounds"));
        return sheet;
    }

    /** What whoever asks for an early exit has to know. */
    public Map<String, Object> toRequest(String caseNumber) {
        FamilyCase familyCase = caseFiles.of(caseNumber);
        Map<String, Object> sheet = new LinkedHashMap<>();
        sheet.put("status", familyCase.status());
        sheet.put(
                "exitReasonOptions",
                rules.fitting(familyCase).stream().map(this::option).toList());
        sheet.put("failedAttempts", contacts.failedAttemptsInARow(caseNumber));
        return sheet;
    }

    /** Where the family went, and what may go there. */
    public Map<String, Object> toSend(WayOut way) {
        Map<String, Object> sheet = new LinkedHashMap<>();
        sheet.putAll(filed(way.caseNumber(), "prepare-closure", "movedTo"));
        sheet.put("healthDataAllowed", agreements.allows(way.caseNumber(), ConsentPurpose.healthData));
        return sheet;
    }

    /** What the guardianship body has to know, to be taken over into the report. */
    public Map<String, Object> toReport(WayOut way) {
        Family family = caseFiles.family(way.caseNumber());
        Map<String, Object> sheet = leaving(way);
        sheet.put("familyName", family.name());
        sheet.put(
                "children",
                family.children(clock.today()).stream().map(Member::fullName).toList());
        return sheet;
    }

    private Map<String, Object> leaving(WayOut way) {
        if (way.isNotAdmitted()) {
            return notAdmitted(way);
        }
        return way.isYearOver() ? yearOver(way) : new LinkedHashMap<>(toDecide(way));
    }

    /** What the last contact of the year has shown. */
    private Map<String, Object> yearOver(WayOut way) {
        Map<String, Object> sheet = new LinkedHashMap<>();
        sheet.put("exitReason", word("closure.yearOver"));
        sheet.put("riskLevel", riskLevel(rules.riskLevel(caseFiles.of(way.caseNumber()))));
        sheet.put(
                "finalSituation",
                filed(way.caseNumber(), "make-monitoring-contact", "situation").get("situation"));
        return sheet;
    }

    /** What the commission decided of a family that it did not take in, and why. */
    private Map<String, Object> notAdmitted(WayOut way) {
        Map<String, Object> sheet = new LinkedHashMap<>();
        sheet.put("exitReason", word("closure.notAdmitted." + way.how()));
        sheet.put("riskLevel", riskLevel(rules.riskLevel(caseFiles.of(way.caseNumber()))));
        sheet.put(
                "finalSituation",
                filed(way.caseNumber(), "decide-admission", "grounds").get("grounds"));
        return sheet;
    }

    /** Which contact is due, and what can be chosen. */
    public Map<String, Object> toMakeContact(String caseNumber) {
        Family family = caseFiles.family(caseNumber);
        Map<String, Object> sheet = new LinkedHashMap<>();
        sheet.put("serviceOptions", services.choices(family).serviceOptions());
        sheet.put("memberOptions", services.choices(family).memberOptions());
        sheet.put("address", family.address());
        sheet.put("phone", family.phone());
        monitoring.due(caseNumber).ifPresent(contact -> {
            sheet.put("contactNumber", contact.number());
            sheet.put("dueOn", Days.written(clock.at(contact.dueAt()).toLocalDate()));
            sheet.put("lastContact", contact.isLast());
        });
        return sheet;
    }

    private Map<String, Object> sentBack(String caseNumber, Closure closure) {
        Map<String, Object> sheet = new LinkedHashMap<>();
        sheet.put("exitReason", closure.exitReason());
        sheet.put("monitoringAgreed", closure.isMonitoringAgreed());
        sheet.put("summaryAgreed", closure.isSummaryAgreed());
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
        sheet.put("summaryAgreed", closure.isSummaryAgreed());
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

    private Map<String, Object> option(ExitReason reason) {
        return Map.of("value", reason, "label", StringUtils.capitalize(word("closure.exitReason." + reason)));
    }

    private String riskLevel(RiskLevel level) {
        return word(level == null ? "assessment.risk.notScored" : "assessment.risk." + level);
    }

    private String word(String key) {
        return words.getMessage(key, null, key, LocaleContextHolder.getLocale());
    }
}
