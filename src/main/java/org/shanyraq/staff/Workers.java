package org.shanyraq.staff;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.engine.LastRoles;
import org.shanyraq.engine.Refusal;
import org.shanyraq.family.Member;
import org.shanyraq.judgement.Decisions;
import org.shanyraq.judgement.Judgement;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who works at the centre, and who can take another family. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Workers implements LastRoles {

    private static final String FULL = "full";
    private static final String NO_CASE = "";
    private static final long UNLIMITED = 1_000;
    private static final Share USUAL = new Share(null, "accompanied", "yellow", 1);

    private final WorkerRepository workers;
    private final Absences absences;
    private final Decisions decisions;
    private final CentreClock clock;

    private volatile @Nullable Limits limits;

    Workers(WorkerRepository workers, Absences absences, Decisions decisions, CentreClock clock) {
        this.workers = workers;
        this.absences = absences;
        this.decisions = decisions;
        this.clock = clock;
    }

    /**
     * A new worker, or what has changed about one.
     *
     * @param role the id of the group of users, such as {@code caseManager}
     */
    @Transactional
    public void register(String userId, String name, String role) {
        workers.findById(userId)
                .ifPresentOrElse(
                        known -> known.describe(name, role), () -> workers.save(new Worker(userId, name, role)));
    }

    /** The worker leaves the centre; what they filed stays theirs. */
    @Transactional
    public void leaves(String userId) {
        workers.findById(userId).ifPresent(Worker::leaves);
    }

    /** Everybody who works at the centre now, by name. */
    @Transactional(readOnly = true)
    public List<Worker> all() {
        return workers.findByActiveTrueOrderByName();
    }

    /** Everybody who works or has worked here, by user id. */
    @Transactional(readOnly = true)
    public Map<String, Worker> everybody() {
        return workers.findAll().stream().collect(Collectors.toMap(Worker::userId, Function.identity()));
    }

    /** The names of all who work or have worked here, by user id. */
    @Transactional(readOnly = true)
    public Map<String, String> names() {
        return workers.findAll().stream().collect(Collectors.toMap(Worker::userId, Worker::name));
    }

    /** The case managers with their loads, in two queries. */
    @Transactional(readOnly = true)
    public List<CaseManager> caseManagers() {
        return weighed(NO_CASE);
    }

    @Transactional(readOnly = true)
    public Optional<CaseManager> caseManager(String userId) {
        return find(userId, NO_CASE);
    }

    /**
     * The case managers who are not away, and how the table of caseloads sees each with this family more.
     *
     * @param caseNumber the family's case, or {@code null} for a usual family
     */
    @Transactional(readOnly = true)
    public List<Candidate> candidates(@Nullable String caseNumber, int children) {
        Set<String> away = absences.now().keySet();
        BigDecimal weight = weight(caseNumber);
        return weighed(caseNumber == null ? NO_CASE : caseNumber).stream()
                .filter(each -> !away.contains(each.userId()))
                .map(each -> new Candidate(
                        each.userId(),
                        each.name(),
                        each.load(),
                        judge(null, each.load().withFamilyOf(children, weight)).text("verdict")))
                .toList();
    }

    /**
     * The most families, and the most children, with which the table {@code caseload} does not yet call the hands of a case
     * manager full.
     */
    @Transactional(readOnly = true)
    public Caseload limits() {
        int version = judge(null, new Caseload(0, 0, BigDecimal.ZERO)).version();
        Limits known = limits;
        if (known == null || known.version() != version) {
            known = new Limits(version, guessed());
            limits = known;
        }
        return known.most();
    }

    private Caseload guessed() {
        long families = most(many -> new Caseload(many, 0, BigDecimal.ZERO));
        long children = most(many -> new Caseload(0, many, BigDecimal.ZERO));
        return new Caseload(
                families, children, BigDecimal.valueOf(most(many -> new Caseload(0, 0, BigDecimal.valueOf(many)))));
    }

    /** What the table of this version says: it is asked thirty times for it. */
    private record Limits(int version, Caseload most) {}

    /** The table knows rules and no limit, so it is asked as somebody guesses a number; without an end at the guess's own. */
    private long most(LongFunction<Caseload> load) {
        long fits = 0;
        long full = UNLIMITED;
        while (full - fits > 1) {
            long middle = (fits + full) / 2;
            if (FULL.equals(judge(null, load.apply(middle)).text("verdict"))) {
                full = middle;
            } else {
                fits = middle;
            }
        }
        return fits;
    }

    /** How the table sees the load as it is. */
    @Transactional(readOnly = true)
    public String verdict(Caseload load) {
        return judge(null, load).text("verdict");
    }

    /** The groups of users in which somebody works now. */
    @Transactional(readOnly = true)
    public Set<String> roles() {
        return workers.findRoles();
    }

    /** The id of the worker's group of users; {@code null} for who does not work here. */
    @Transactional(readOnly = true)
    public @Nullable String role(String userId) {
        return workers.findById(userId).filter(Worker::active).map(Worker::role).orElse(null);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> lastRole(String userId) {
        return workers.findById(userId).map(Worker::role);
    }

    /** Whether somebody of this user name works at the centre now. */
    @Transactional(readOnly = true)
    public boolean works(String userId) {
        return workers.findById(userId).filter(Worker::active).isPresent();
    }

    /**
     * @throws Refusal if this is no case manager: a coordinator leads no family (T1054)
     */
    @Transactional(readOnly = true)
    public Caseload load(String userId) {
        return known(userId, NO_CASE).load();
    }

    /**
     * @throws Refusal if this is no case manager of the centre, or they are away
     */
    @Transactional(readOnly = true)
    public void ensureCaseManager(String userId) {
        there(userId, NO_CASE);
    }

    /**
     * The limit counts children and families with the new one in it, by the table {@code caseload} (T1053). A
     * coordinator may go beyond it with a reason.
     *
     * @param children how many children the new family has
     * @param reasonForExceeding may be {@code null}
     * @throws Refusal if the case manager's hands are full and no reason is given, they are away, or nobody of that
     *     name leads families
     */
    public void ensureMayTake(String caseNumber, String userId, int children, @Nullable String reasonForExceeding) {
        // Two families for one worker at the same moment are counted one after the other.
        workers.findLockedByUserId(userId);
        CaseManager caseManager = there(userId, caseNumber);
        Judgement judgement = judge(caseNumber, caseManager.load().withFamilyOf(children, weight(caseNumber)));
        boolean reasonGiven = reasonForExceeding != null && !reasonForExceeding.isBlank();
        if (FULL.equals(judgement.text("verdict")) && !reasonGiven) {
            throw Refusal.because("staff.caseloadFull", caseManager.name(), judgement.text("reason"))
                    .at("reasonForExceeding");
        }
    }

    private Judgement judge(@Nullable String caseNumber, Caseload load) {
        return decisions.ask(
                "caseload",
                caseNumber,
                Map.of("families", load.families(), "children", load.children(), "weight", load.weight()));
    }

    private CaseManager there(String userId, String butFor) {
        CaseManager caseManager = known(userId, butFor);
        if (absences.now().containsKey(userId)) {
            throw Refusal.because("staff.isAway", caseManager.name());
        }
        return caseManager;
    }

    private CaseManager known(String userId, String butFor) {
        return find(userId, butFor).orElseThrow(() -> Refusal.because("staff.noCaseManager", userId));
    }

    private Optional<CaseManager> find(String userId, String butFor) {
        return workers.findCaseManager(userId, Member.bornAfterToBeAChildOn(clock.today()))
                .map(caseManager ->
                        caseManager.weighing(weights(butFor).getOrDefault(caseManager.userId(), BigDecimal.ZERO)));
    }

    private List<CaseManager> weighed(String butFor) {
        Map<String, BigDecimal> weights = weights(butFor);
        return workers.findCaseManagers(Member.bornAfterToBeAChildOn(clock.today())).stream()
                .map(caseManager -> caseManager.weighing(weights.getOrDefault(caseManager.userId(), BigDecimal.ZERO)))
                .toList();
    }

    /** What the families of each case manager weigh together; stages and levels are few, so that the table is asked seldom. */
    private Map<String, BigDecimal> weights(String butFor) {
        Map<List<Object>, BigDecimal> known = new HashMap<>();
        Map<String, BigDecimal> weights = new HashMap<>();
        for (Share share : workers.findShares(butFor)) {
            BigDecimal each = known.computeIfAbsent(
                    Arrays.asList(share.stage(), share.riskLevel()), kind -> weight(share.stage(), share.riskLevel()));
            weights.merge(share.caseManager(), each.multiply(BigDecimal.valueOf(share.families())), BigDecimal::add);
        }
        return weights;
    }

    /** Of a family that is taken on: whoever is referred will be accompanied. */
    private BigDecimal weight(@Nullable String caseNumber) {
        Share share = caseNumber == null ? USUAL : workers.findShare(caseNumber).orElse(USUAL);
        Object stage = "monitored".equals(String.valueOf(share.stage())) ? "monitored" : "accompanied";
        return weight(stage, share.riskLevel());
    }

    private BigDecimal weight(Object stage, Object riskLevel) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("stage", String.valueOf(stage));
        facts.put("riskLevel", riskLevel == null ? null : riskLevel.toString());
        return new BigDecimal(decisions.ask("caseWeight", null, facts).text("weight"));
    }
}
