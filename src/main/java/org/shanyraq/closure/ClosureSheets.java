package org.shanyraq.closure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shanyraq.assessment.SeenAgain;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.calendar.Days;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.CaseStatus;
import org.shanyraq.casefile.ContactLog;
import org.shanyraq.casefile.ExitReason;
import org.shanyraq.casefile.FamilyCase;
import org.shanyraq.casefile.Filings;
import org.shanyraq.casefile.RiskLevel;
import org.shanyraq.engine.Choice;
import org.shanyraq.family.Family;
import org.shanyraq.family.Member;
import org.shanyraq.intake.Agreements;
import org.shanyraq.intake.ConsentPurpose;
import org.shanyraq.intake.IntakePapers;
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

    public static final String PREPARED = "prepare-closure";
    public static final String APPROVED = "approve-closure";
    public static final String REPORTED = "report-to-guardianship-body";
    public static final String SUMMARY_SENT = "send-file-summary";
    private static final String REQUESTED = "request-early-exit";
    public static final String MONITORED = "make-monitoring-contact";

    private final Closures closures;
    private final EarlyExitRepository exits;
    private final MonitoringContacts monitoring;
    private final Agreements agreements;
    private final IntakePapers intake;
    private final ExitRules rules;
    private final Reviews reviews;
    private final ContactLog contacts;
    private final CaseFiles caseFiles;
    private final Filings filings;
    private final ServiceSheets services;
    private final SeenAgain seen;
    private final MessageSource words;
    private final CentreClock clock;

    ClosureSheets(
            Closures closures,
            EarlyExitRepository exits,
            MonitoringContacts monitoring,
            Agreements agreements,
            IntakePapers intake,
            ExitRules rules,
            Reviews reviews,
            ContactLog contacts,
            CaseFiles caseFiles,
            Filings filings,
            ServiceSheets services,
            SeenAgain seen,
            MessageSource words,
            CentreClock clock) {
        this.closures = closures;
        this.exits = exits;
        this.monitoring = monitoring;
        this.agreements = agreements;
        this.intake = intake;
        this.rules = rules;
        this.reviews = reviews;
        this.contacts = contacts;
        this.caseFiles = caseFiles;
        this.filings = filings;
        this.services = services;
        this.seen = seen;
        this.words = words;
        this.clock = clock;
    }

    /** A new act, or the one that the coordinator sent back with the reason why. */
    public ToPrepare toPrepare(WayOut way) {
        String caseNumber = way.caseNumber();
        FamilyCase leaving = caseFiles.of(caseNumber);
        Optional<Closure> sentBack =
                closures.latest(way).filter(closure -> closure.decision() == ClosureDecision.sendBack);
        return new ToPrepare(
                contacts.failedAttemptsInARow(caseNumber),
                riskLevel(leaving.riskLevel()),
                leaving.status() != CaseStatus.accompanied,
                way.isEarly(),
                !way.isEarly() && !way.canGoOn(),
                sentBack.map(closure -> asWritten(caseNumber, closure)).orElseGet(() -> asExpected(way)),
                seen.isThere(caseNumber),
                seen.toRate(caseNumber, sentBack.map(Closure::filing).orElse(null)),
                sentBack.map(closure -> filed(caseNumber, APPROVED, "reason")).orElse(null));
    }

    private ActInHand asWritten(String caseNumber, Closure closure) {
        Optional<JsonNode> act = filings.latest(caseNumber, PREPARED);
        return new ActInHand(
                closure.exitReason(),
                closure.isMonitoringAgreed(),
                closure.isSummaryAgreed(),
                text(act, "movedTo"),
                text(act, "referredTo"),
                text(act, "finalSituation"),
                text(act, "whatHelped"));
    }

    private ActInHand asExpected(WayOut way) {
        String caseNumber = way.caseNumber();
        return new ActInHand(
                expectedReason(way),
                null,
                agreements.allows(caseNumber, ConsentPurpose.sharingWithPartners) ? true : null,
                null,
                null,
                way.isEarly() ? filed(caseNumber, REQUESTED, "grounds") : null,
                null);
    }

    /** As it was asked for, or as the work itself leads to it; {@code null} where neither says. */
    private @Nullable ExitReason expectedReason(WayOut way) {
        if (way.isEarly()) {
            return exits.findById(way.earlyExit()).map(EarlyExit::reason).orElse(null);
        }
        if (!way.canGoOn()) {
            return ExitReason.ownWish;
        }
        return reviews.latest(way.caseNumber())
                .filter(Review::isSelfSufficient)
                .map(review -> ExitReason.selfSufficiency)
                .orElse(null);
    }

    /** The act in hand, to be read. */
    public ToDecide toDecide(WayOut way) {
        String caseNumber = way.caseNumber();
        Closure closure = closures.prepared(way);
        Optional<JsonNode> act = filings.latest(caseNumber, PREPARED);
        return new ToDecide(
                way.canGoOn(),
                word("set.exit." + closure.exitReason()),
                riskLevel(closure.riskLevel()),
                closure.contactAttempts(),
                closure.isReportNeeded(),
                closure.isMonitoringAgreed(),
                closure.isSummaryAgreed(),
                text(act, "movedTo"),
                text(act, "referredTo"),
                text(act, "finalSituation"),
                text(act, "whatHelped"),
                seen.thenAndNow(caseNumber, closure.filing()));
    }

    /** What whoever asks for an early exit has to know. */
    public ToRequest toRequest(String caseNumber) {
        FamilyCase familyCase = caseFiles.of(caseNumber);
        return new ToRequest(
                familyCase.status(),
                rules.fitting(familyCase).stream().map(this::option).toList(),
                contacts.failedAttemptsInARow(caseNumber));
    }

    /** Where the family went, and what may go there. */
    public ToSend toSend(WayOut way) {
        return new ToSend(
                filed(way.caseNumber(), PREPARED, "movedTo"),
                agreements.allows(way.caseNumber(), ConsentPurpose.healthData));
    }

    /** Who leaves and how, for the word whether the guardianship body is told. */
    public OfLeaving ofLeaving(WayOut way) {
        Family family = caseFiles.family(way.caseNumber());
        HowItLeaves leaving = leaving(way);
        return new OfLeaving(
                family.name(),
                family.children(clock.today()).stream().map(Member::fullName).toList(),
                leaving.how(),
                leaving.riskLevel(),
                leaving.situation());
    }

    /** What the guardianship body has to know, to be taken over into the report. */
    public ToReport toReport(WayOut way) {
        boolean byAnAct = !way.isNotAdmitted() && !way.isYearOver();
        return new ToReport(ofLeaving(way), byAnAct ? filed(way.caseNumber(), PREPARED, "movedTo") : null);
    }

    /** What the commission decided of a family that it did not take in, what the last contact has shown, or the act. */
    private HowItLeaves leaving(WayOut way) {
        if (way.isNotAdmitted()) {
            return leaving(
                    way,
                    "closure.notAdmitted." + way.how(),
                    intake.grounds(way.caseNumber()).orElse(null));
        }
        if (way.isYearOver()) {
            return leaving(way, "closure.yearOver", filed(way.caseNumber(), MONITORED, "situation"));
        }
        ToDecide act = toDecide(way);
        return new HowItLeaves(act.exitReason(), act.riskLevel(), act.finalSituation());
    }

    private HowItLeaves leaving(WayOut way, String how, @Nullable String situation) {
        return new HowItLeaves(word(how), riskLevel(rules.riskLevel(caseFiles.of(way.caseNumber()))), situation);
    }

    /** Which contact is due, and what can be chosen. */
    public ToMakeContact toMakeContact(String caseNumber) {
        Family family = caseFiles.family(caseNumber);
        Optional<MonitoringContact> due = monitoring.due(caseNumber);
        return new ToMakeContact(
                services.choices(family),
                family.address(),
                family.phone(),
                due.map(MonitoringContact::number).orElse(null),
                due.map(contact -> Days.written(clock.at(contact.dueAt()).toLocalDate()))
                        .orElse(null),
                due.map(MonitoringContact::isLast).orElse(null),
                due.filter(MonitoringContact::isLast)
                        .map(last -> seen.toRate(caseNumber, null))
                        .orElse(List.of()));
    }

    /** Whether the quarterly contact that a paper tells of reached anybody. */
    public static boolean reachedAnybody(JsonNode contact) {
        return contact.path("contactReached").asBoolean();
    }

    private @Nullable String filed(String caseNumber, String form, String field) {
        return filings.said(caseNumber, form, field).orElse(null);
    }

    private static @Nullable String text(Optional<JsonNode> paper, String field) {
        return paper.map(given -> given.path(field).textValue()).orElse(null);
    }

    private Choice option(ExitReason reason) {
        return new Choice(StringUtils.capitalize(word("set.exit." + reason)), reason);
    }

    private String riskLevel(@Nullable RiskLevel level) {
        return word(level == null ? "assessment.risk.notScored" : "set.risk." + level);
    }

    private String word(String key) {
        return words.getMessage(key, null, key, LocaleContextHolder.getLocale());
    }

    /** How a family leaves, in words. */
    private record HowItLeaves(
            String how, String riskLevel, @Nullable String situation) {}

    /** @param returnedBecause {@code null} where the coordinator has not seen the act yet */
    public record ToPrepare(
            int failedAttempts,
            String riskLevel,
            boolean withoutMonitoring,
            boolean early,
            boolean withoutAgreement,
            @JsonUnwrapped ActInHand act,
            boolean assessed,
            List<SeenAgain.ToRate> components,
            @Nullable String returnedBecause) {}

    /** What the act begins with. */
    public record ActInHand(
            @Nullable ExitReason exitReason,
            @Nullable Boolean monitoringAgreed,
            @Nullable Boolean summaryAgreed,
            @Nullable String movedTo,
            @Nullable String referredTo,
            @Nullable String finalSituation,
            @Nullable String whatHelped) {}

    /** @param exitReason in words */
    public record ToDecide(
            boolean canGoOn,
            String exitReason,
            String riskLevel,
            int contactAttempts,
            boolean reportNeeded,
            boolean monitoringAgreed,
            boolean summaryAgreed,
            @Nullable String movedTo,
            @Nullable String referredTo,
            @Nullable String finalSituation,
            @Nullable String whatHelped,
            List<SeenAgain.ThenAndNow> components) {}

    public record ToRequest(CaseStatus status, List<Choice> exitReasonOptions, int failedAttempts) {}

    public record ToSend(@Nullable String movedTo, boolean healthDataAllowed) {}

    /** @param exitReason in words */
    public record OfLeaving(
            String familyName,
            List<String> children,
            String exitReason,
            String riskLevel,
            @Nullable String finalSituation) {}

    public record ToReport(
            @JsonUnwrapped OfLeaving leaving, @Nullable String movedTo) {}

    public record ToMakeContact(
            @JsonUnwrapped ServiceSheets.Choices choices,
            @Nullable String address,
            @Nullable String phone,
            @Nullable Integer contactNumber,
            @Nullable String dueOn,
            @Nullable Boolean lastContact,
            List<SeenAgain.ToRate> components) {}
}
