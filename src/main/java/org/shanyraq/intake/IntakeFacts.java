package org.shanyraq.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.calendar.Days;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.FamilyCase;
import org.shanyraq.casefile.Filings;
import org.shanyraq.casefile.Judgements;
import org.shanyraq.catalogue.Grounds;
import org.shanyraq.catalogue.ServiceCatalogue;
import org.shanyraq.engine.Choice;
import org.shanyraq.engine.Deadlines;
import org.shanyraq.engine.Decisions;
import org.shanyraq.family.Family;
import org.shanyraq.family.Member;
import org.shanyraq.staff.CaseManager;
import org.shanyraq.staff.Worker;
import org.shanyraq.staff.Workers;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the case file already knows when a form of the intake is opened, by the keys that the forms show. */
@Service
@Transactional(readOnly = true)
public class IntakeFacts {

    /** By the intervals of the table {@code reviewSchedule}. */
    private static final Map<String, ReviewEvery> REVIEWED_EVERY =
            Map.of("reviewAfterThreeMonths", ReviewEvery.threeMonths, "reviewAfterSixMonths", ReviewEvery.sixMonths);

    private final CaseFiles caseFiles;
    private final Filings filings;
    private final Judgements judgements;
    private final Workers workers;
    private final ReferralRepository referrals;
    private final AdmissionMinutesRepository minutes;
    private final AppealRepository appeals;
    private final ServiceCatalogue catalogue;
    private final Grounds grounds;
    private final Decisions decisions;
    private final Deadlines deadlines;
    private final CentreClock clock;
    private final MessageSource messages;

    IntakeFacts(
            CaseFiles caseFiles,
            Filings filings,
            Judgements judgements,
            Workers workers,
            ReferralRepository referrals,
            AdmissionMinutesRepository minutes,
            AppealRepository appeals,
            ServiceCatalogue catalogue,
            Grounds grounds,
            Decisions decisions,
            Deadlines deadlines,
            CentreClock clock,
            MessageSource messages) {
        this.caseFiles = caseFiles;
        this.filings = filings;
        this.judgements = judgements;
        this.workers = workers;
        this.referrals = referrals;
        this.minutes = minutes;
        this.appeals = appeals;
        this.catalogue = catalogue;
        this.grounds = grounds;
        this.decisions = decisions;
        this.deadlines = deadlines;
        this.clock = clock;
        this.messages = messages;
    }

    /** For a new referral: who can make the first contact; whoever registers it, if a case manager. */
    public OfReferral ofReferral(String person) {
        List<CaseManager> caseManagers = workers.caseManagers();
        return new OfReferral(
                withLoads(caseManagers),
                caseManagers.stream()
                        .map(CaseManager::userId)
                        .filter(person::equals)
                        .findFirst()
                        .orElse(null));
    }

    /** For the first contact: the family and how it was referred. */
    public Map<String, Object> ofFirstContact(String caseNumber) {
        Family family = caseFiles.family(caseNumber);
        Map<String, Object> facts = shown(family);
        facts.put("members", family.members().stream().map(this::row).toList());
        family.expected().stream().findFirst().ifPresent(child -> facts.put("childExpected", child.month()));
        referrals.findByCaseNumberAndFurtherIsFalse(caseNumber).ifPresent(referral -> {
            facts.put("channel", referral.channel().name());
            facts.put("referredOn", day(referral.receivedAt()));
            facts.put("dangerReported", referral.immediateDanger());
        });
        return facts;
    }

    /** For the commission: the family, its risk and what the table of admissions proposes. */
    public Map<String, Object> ofAdmission(String caseNumber, String proposedOutcome) {
        Map<String, Object> facts = family(caseNumber);
        FamilyCase familyCase = caseFiles.of(caseNumber);
        facts.put("riskLevel", familyCase.riskLevel());
        judgements
                .latest(caseNumber, "riskLevel")
                .ifPresent(judgement -> facts.put("riskReasons", judgement.answer("reasons")));
        facts.put("criteria", criteria(caseNumber));
        facts.put("proposedOutcome", proposedOutcome);
        judgements
                .latest(caseNumber, "proposeAdmission")
                .ifPresent(judgement -> facts.put("proposalReason", judgement.text("reason")));
        facts.put("workerOptions", workerOptions());
        facts.put("needGroundOptions", grounds.options());
        return facts;
    }

    /** The criteria of T1074-1078 that were ticked, in words; one that an analyst added is shown by its own name. */
    private List<String> criteria(String caseNumber) {
        return filings.latest(caseNumber, "assess-situation")
                .map(answers -> StreamSupport.stream(answers.path("criteria").spliterator(), false)
                        .map(JsonNode::asText)
                        .map(criterion -> messages.getMessage(
                                "intake.criterion." + criterion, null, criterion, LocaleContextHolder.getLocale()))
                        .toList())
                .orElse(List.of());
    }

    /** For the choice of the lead worker: who carries how much. */
    public Map<String, Object> ofLeadWorker(String caseNumber) {
        Map<String, Object> facts = family(caseNumber);
        facts.put("caseManagerOptions", withLoads(workers.caseManagers()));
        return facts;
    }

    /** For telling the family: what was decided. */
    public Map<String, Object> ofInforming(String caseNumber) {
        Map<String, Object> facts = family(caseNumber);
        putDecision(caseNumber, facts);
        return facts;
    }

    /** For the director: what was decided and since when the appeal lies there. */
    public Map<String, Object> ofAppeal(String caseNumber) {
        Map<String, Object> facts = ofInforming(caseNumber);
        facts.put("commissionGrounds", filed(caseNumber, "decide-admission", "grounds"));
        facts.put("familyWords", filed(caseNumber, "inform-family", "familyWords"));
        appeals.findFirstByCaseNumberOrderBySequenceDesc(caseNumber)
                .ifPresent(appeal -> facts.put("lodgedOn", Days.written(appeal.lodgedOn())));
        return facts;
    }

    /**
     * For the agreement: since when the family is admitted, who can sign for the centre, who asked for its help, which
     * services answer the needs that were found, and when progress will be due for review by the centre's tables.
     */
    public Map<String, Object> ofAgreement(String caseNumber, String person) {
        Map<String, Object> facts = family(caseNumber);
        facts.put("admittedOn", day(caseFiles.of(caseNumber).admittedAt()));
        facts.put("workerOptions", workerOptions());
        facts.put("signedForCentre", person);
        facts.put("serviceOptions", catalogue.options(Set.of()));
        facts.put("services", catalogue.proposedFor(needs(caseNumber)));
        putReviews(caseFiles.of(caseNumber), facts);
        Stream.of("ask-again", "assess-situation", "make-first-contact")
                .map(form -> filed(caseNumber, form, "applicant"))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(applicant -> facts.put("signedForFamily", applicant));
        return facts;
    }

    private List<String> needs(String caseNumber) {
        return filings.latest(caseNumber, "assess-situation")
                .map(answers -> StreamSupport.stream(answers.path("needs").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList())
                .orElse(List.of());
    }

    /** Counted through every stage that comes before the plan is carried out, each as long as it may take. */
    private void putReviews(FamilyCase familyCase, Map<String, Object> facts) {
        Map<String, Object> risk = new HashMap<>();
        risk.put(
                "riskLevel",
                familyCase.riskLevel() == null ? null : familyCase.riskLevel().name());
        String interval = decisions.ask("reviewSchedule", null, risk).text("interval");
        OffsetDateTime due = familyCase.admittedAt();
        for (String stage : List.of("agreement", "inDepthAssessment", "developmentPlan", interval)) {
            due = deadlines.limit(stage, due);
        }
        facts.put("firstReviewOn", clock.at(due).toLocalDate());
        facts.put("reviewEvery", REVIEWED_EVERY.get(interval));
    }

    /** What was written into this field last, or {@code null}. */
    private String filed(String caseNumber, String form, String field) {
        return filings.latest(caseNumber, form)
                .map(answers -> answers.path(field).textValue())
                .orElse(null);
    }

    private void putDecision(String caseNumber, Map<String, Object> facts) {
        minutes.findFirstByCaseNumberOrderBySequenceDesc(caseNumber).ifPresent(decided -> {
            facts.put("outcome", decided.decided().name());
            facts.put("decidedOn", day(decided.decidedAt()));
        });
    }

    private Map<String, Object> family(String caseNumber) {
        return shown(caseFiles.family(caseNumber));
    }

    private Map<String, Object> shown(Family family) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("familyName", family.name());
        facts.put("address", family.address());
        facts.put("phone", family.phone());
        facts.put("childrenCount", family.children(clock.today()).size());
        facts.put("familyMembers", family.members().stream().map(this::inWords).toList());
        return facts;
    }

    private Map<String, Object> shown(Member member) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("fullName", member.fullName());
        shown.put("birthDate", Days.written(member.birthDate()));
        shown.put("child", member.isChild(clock.today()));
        return shown;
    }

    private Map<String, Object> inWords(Member member) {
        Map<String, Object> shown = shown(member);
        shown.put(
                "role",
                messages.getMessage(
                        member.isChild(clock.today()) ? "intake.child" : "intake.adult",
                        null,
                        LocaleContextHolder.getLocale()));
        return shown;
    }

    /** As the form asks it, with the id by which it is known again. */
    private Map<String, Object> row(Member member) {
        Map<String, Object> row = shown(member);
        row.put("id", member.id());
        row.put("fullName", member.isUnnamed() ? null : member.fullName());
        row.put("notNamedYet", member.isUnnamed());
        row.put("birthDate", member.birthDate());
        row.put("kinship", member.kinship().name());
        row.put("iin", member.iin());
        row.put("school", member.school());
        row.put("disability", member.disability());
        return row;
    }

    private List<Map<String, String>> workerOptions() {
        return workers.all().stream().map(IntakeFacts::option).toList();
    }

    private static Map<String, String> option(Worker worker) {
        return Map.of("value", worker.userId(), "label", worker.name());
    }

    /** Such as "Aigerim S.: 8 families, 21 children". */
    private List<Choice> withLoads(List<CaseManager> caseManagers) {
        return caseManagers.stream()
                .map(caseManager -> new Choice(
                        messages.getMessage(
                                "intake.caseManagerWithLoad",
                                new Object[] {
                                    caseManager.name(),
                                    caseManager.load().families(),
                                    caseManager.load().children(),
                                    caseManager.load().weight()
                                },
                                LocaleContextHolder.getLocale()),
                        caseManager.userId()))
                .toList();
    }

    private String day(OffsetDateTime at) {
        return Days.written(clock.at(at).toLocalDate());
    }

    /** @param caseManager whoever registers it, if one */
    public record OfReferral(List<Choice> caseManagerOptions, String caseManager) {}
}
