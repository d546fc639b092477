package org.shanyraq.outcome;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanyraq.access.Role;
import org.shanyraq.access.Sights;
import org.shanyraq.assessment.LookOccasion;
import org.shanyraq.assessment.SeenAgain;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.AttentionLog;
import org.shanyraq.casefile.AttentionStep;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.engine.Refusal;
import org.shanyraq.family.Family;
import org.shanyraq.family.Member;
import org.shanyraq.form.Submission;
import org.shanyraq.judgement.Decisions;
import org.shanyraq.running.RunningCase;
import org.shanyraq.running.TaskFinder;
import org.shanyraq.running.Variable;
import org.shanyraq.staff.Specialists;
import org.shanyraq.staff.Workers;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What families and children say themselves, to five questions (T882, T1429). Whoever leads a family does not ask it, and the
 * single answers are read by nobody but who asked.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class FamilyQuestions {

    /** Which look of the worker it stands beside. */
    public static final Variable<LookOccasion> OCCASION = Variable.choice("questionsOccasion", LookOccasion.class);

    private static final String PROCESS = "familyQuestions";
    private static final String TASK = "task_askFamily";

    /** From about this age on a child answers with faces; younger ones say what they think is hoped for. */
    private static final int ASKED_FROM = 7;

    private final RunningCase running;
    private final TaskFinder tasks;
    private final CaseFiles cases;
    private final SeenAgain seen;
    private final Specialists specialists;
    private final Workers workers;
    private final Sights sights;
    private final Decisions decisions;
    private final AttentionLog attention;
    private final JdbcClient database;
    private final CentreClock clock;
    private final MessageSource words;

    FamilyQuestions(
            RunningCase running,
            TaskFinder tasks,
            CaseFiles cases,
            SeenAgain seen,
            Specialists specialists,
            Workers workers,
            Sights sights,
            Decisions decisions,
            AttentionLog attention,
            JdbcClient database,
            CentreClock clock,
            MessageSource words) {
        this.running = running;
        this.tasks = tasks;
        this.cases = cases;
        this.seen = seen;
        this.specialists = specialists;
        this.workers = workers;
        this.sights = sights;
        this.decisions = decisions;
        this.attention = attention;
        this.database = database;
        this.clock = clock;
        this.words = words;
    }

    /** Whether the signed-in person is to ask this family now, or anybody of their group. */
    @Transactional(readOnly = true)
    public boolean isToAsk(String caseNumber) {
        return !tasks.open(caseNumber, TASK).isEmpty();
    }

    /** Once at a time: who has not been asked yet is asked once, and what they say stands beside the look that came last. */
    void begin(String caseNumber, LookOccasion occasion) {
        Map<String, Object> facts = Map.of(OCCASION.name(), occasion.name());
        if (running.isAtWork(caseNumber, PROCESS)) {
            running.learn(caseNumber, PROCESS, facts);
        } else {
            running.begin("familyQuestions", caseNumber, facts);
        }
    }

    /** Specialists before all others; where there are none another case manager, and in a centre with one the coordinator. */
    @Transactional(readOnly = true)
    public String askers() {
        Set<String> here = workers.roles();
        return specialists.groups().stream()
                .filter(here::contains)
                .findFirst()
                .orElseGet(
                        () -> workers.caseManagers().size() > 1 ? Role.caseManager.group() : Role.coordinator.group());
    }

    /** Whom to ask, and how to reach them. */
    @Transactional(readOnly = true)
    public ToAsk toAsk(String caseNumber, @Nullable LookOccasion occasion, String person) {
        Family family = cases.family(caseNumber);
        LocalDate today = clock.today();
        return new ToAsk(
                family.name(),
                family.phone(),
                family.address(),
                word("outcome.asked." + (occasion == null ? LookOccasion.review : occasion)),
                leads(caseNumber, person),
                family.children(today).stream()
                        .filter(child -> isOldEnough(child, today))
                        .map(child -> new ChildToAsk(child.id(), child.fullName()))
                        .toList());
    }

    private static boolean isOldEnough(Member child, LocalDate today) {
        return child.birthDate() == null
                || Period.between(child.birthDate(), today).getYears() >= ASKED_FROM;
    }

    /** @param own whether whoever reads it leads the family, and may not ask */
    public record ToAsk(
            String familyName,
            @Nullable String phone,
            @Nullable String address,
            String occasion,
            boolean own,
            List<ChildToAsk> children) {}

    public record ChildToAsk(UUID id, String name) {}

    /**
     * Keeps what was said, and raises a hand where it is far from what the worker sees.
     *
     * @throws Refusal if whoever files leads the family
     */
    public void answered(@Nullable LookOccasion occasion, AskFamilyAnswers answers, Submission submission) {
        if (leads(submission.caseNumber(), submission.person())) {
            throw Refusal.because("outcome.notByLead");
        }
        Map<@Nullable UUID, Line> lines = said(answers, submission.caseNumber());
        LookOccasion stage = occasion == null ? LookOccasion.review : occasion;
        lines.forEach((child, line) -> keep(stage, child, line, answers.askedOn(), submission));
        Map<@Nullable UUID, BigDecimal> ofWorker = WorkersLine.now(seen.ofConcern(submission.caseNumber()));
        boolean apart = lines.entrySet().stream()
                .anyMatch(line ->
                        isApart(ofWorker.get(line.getKey()), line.getValue().told()));
        if (apart) {
            attention.raise(submission.caseNumber(), "viewsApart", submission.at(), AttentionStep.caseManagerReminded);
        }
    }

    private boolean leads(String caseNumber, String person) {
        return person.equals(cases.of(caseNumber).caseManager())
                || sights.of(caseNumber).leads();
    }

    /** Whether the two are so far from each other that it is to be spoken of, by the decision {@code viewsApart}. */
    @Transactional(readOnly = true)
    public boolean isApart(@Nullable BigDecimal worker, @Nullable BigDecimal family) {
        return worker != null
                && family != null
                && decisions
                        .ask(
                                "viewsApart",
                                null,
                                Map.of("distance", worker.subtract(family).doubleValue()))
                        .isTrue("apart");
    }

    private Map<@Nullable UUID, Line> said(AskFamilyAnswers answers, String caseNumber) {
        Map<@Nullable UUID, Line> lines = new LinkedHashMap<>();
        if (!answers.reached()) {
            return lines;
        }
        Optional.ofNullable(answers.family()).ifPresent(family -> lines.put(null, family.line()));
        Set<UUID> children =
                cases.family(caseNumber).members().stream().map(Member::id).collect(Collectors.toSet());
        for (int row = 0; row < answers.children().size(); row++) {
            AskFamilyAnswers.OfChild child = answers.children().get(row);
            if (!children.contains(child.id())) {
                throw Refusal.because("outcome.unknownChild").at("children", row, "asked");
            }
            if (child.asked()) {
                lines.put(child.id(), child.line());
            }
        }
        return lines;
    }

    private void keep(LookOccasion occasion, @Nullable UUID child, Line line, LocalDate on, Submission submission) {
        database.sql("insert into casefile.family_answer"
                        + " (id, case_number, child_id, occasion, on_day, answered, mean, asked_by, filing_id)"
                        + " values (:id, :case, :child, :occasion, :on, :answered, :mean, :by, :filing)")
                .param("id", UUID.randomUUID())
                .param("case", submission.caseNumber())
                .param("child", child)
                .param("occasion", occasion.name())
                .param("on", on)
                .param("answered", line.answered())
                .param("mean", line.mean())
                .param("by", submission.person())
                .param("filing", submission.filing())
                .update();
    }

    private String word(String key) {
        return words.getMessage(key, null, key, LocaleContextHolder.getLocale());
    }
}
