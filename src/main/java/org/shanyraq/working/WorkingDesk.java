package org.shanyraq.working;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.Refusal;
import org.shanyraq.judgement.DecisionWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the centre works, and what would change: for those who draw the diagrams, watch over the work or keep the server. */
@Service
@Transactional(readOnly = true)
public class WorkingDesk {

    private static final int MOST_LINES = 50;
    private static final int PAGE = 100;

    /** As in all figures: of fewer families nobody tells how many. */
    private static final int FEW = 5;

    private final WorkingStore store;
    private final Proposals proposals;
    private final Checks checks;
    private final DryRun dryRun;
    private final DecisionWords words;
    private final JdbcClient database;

    WorkingDesk(
            WorkingStore store,
            Proposals proposals,
            Checks checks,
            DryRun dryRun,
            DecisionWords words,
            JdbcClient database) {
        this.store = store;
        this.proposals = proposals;
        this.checks = checks;
        this.dryRun = dryRun;
        this.words = words;
        this.database = database;
    }

    /** @throws Refusal if the person has nothing to do with the way of working, here and below */
    public View view() {
        proposals.ensureMayRead();
        WayOfWorking inForce = store.inForce().orElseThrow();
        List<File> files = files(inForce);
        return new View(
                inForce,
                files.stream().filter(File::changed).limit(PAGE).toList(),
                files.size(),
                store.history(MOST_LINES),
                proposals.latest(),
                proposals.mayPropose());
    }

    /**
     * The files in force by name, a hundred on a page.
     *
     * @param page from 0 on
     */
    public Files files(int page) {
        proposals.ensureMayRead();
        List<File> all = files(store.inForce().orElseThrow());
        List<File> here = all.stream().skip((long) page * PAGE).limit(PAGE).toList();
        return new Files(here, (long) (page + 1) * PAGE < all.size());
    }

    private List<File> files(WayOfWorking working) {
        SortedMap<String, String> product = store.productHashes(working.number());
        return store.hashes(working.number()).entrySet().stream()
                .map(file -> new File(file.getKey(), !file.getValue().equals(product.get(file.getKey()))))
                .toList();
    }

    /** @throws Refusal also if there is no file of this name in force */
    public byte[] file(String name) {
        proposals.ensureMayRead();
        return fileOf(store.hashes(store.inForce().orElseThrow().number()), name);
    }

    public byte[] proposedFile(int proposal, String name) {
        return fileOf(store.proposedHashes(proposals.of(proposal).number()), name);
    }

    public ProposalView proposal(int number) {
        Proposal proposal = proposals.of(number);
        // One that was decided is shown against the way of working that it changed or would have changed.
        int base = proposal.working() != null
                ? proposal.working() - 1
                : proposal.isOpen() ? store.inForce().orElseThrow().number() : proposal.base();
        Map<String, byte[]> before = store.files(base);
        List<Changed> changed = store.proposedFiles(number).entrySet().stream()
                .map(file -> new Changed(
                        file.getKey(),
                        !before.containsKey(file.getKey()),
                        Difference.of(file.getKey(), before.get(file.getKey()), file.getValue())))
                .sorted(Comparator.comparing(Changed::name))
                .toList();
        DryRun.Outcome outcome = proposal.isOpen() && !changed.isEmpty()
                ? tried(proposal, base, changed)
                : new DryRun.Outcome(List.of(), List.of());
        return new ProposalView(
                proposal,
                changed,
                outcome.faults(),
                outcome.replayed().stream().map(this::told).toList(),
                running(changed),
                proposals.isOwn(proposal),
                proposals.mayDecide(proposal));
    }

    /** What the checker finds; only what has no fault is tried. */
    private DryRun.Outcome tried(Proposal proposal, int base, List<Changed> changed) {
        List<SaidFault> disputed = proposals.disputed(proposal, base).stream()
                .map(file -> checks.said(file, "", "working.changedInForce", file))
                .toList();
        if (!disputed.isEmpty()) {
            return new DryRun.Outcome(disputed, List.of());
        }
        SortedMap<String, byte[]> files = proposals.whole(proposal, base);
        List<SaidFault> faults = checks.of(files);
        return faults.isEmpty()
                ? dryRun.of(base + 1, files, changed.stream().map(Changed::name).toList())
                : new DryRun.Outcome(faults, List.of());
    }

    /** How many families are in the middle of what would change, by the file of the diagram. */
    private Map<String, Long> running(List<Changed> changed) {
        Map<String, Long> running = new LinkedHashMap<>();
        changed.stream()
                .map(Changed::name)
                .filter(name -> name.endsWith(".bpmn"))
                .forEach(name -> running.put(
                        name,
                        database.sql("""
                                select count(distinct execution.business_key_)
                                  from public.act_re_procdef definition
                                  join public.act_ru_execution execution on execution.proc_def_id_ = definition.id_
                                 where execution.parent_id_ is null
                                   and definition.key_ in (select key_ from public.act_re_procdef
                                                            where resource_name_ = :name or resource_name_ like '%/' || :name)
                                """).param("name", name).query(Long.class).single()));
        return running;
    }

    /** Who watches over all reads which families; others read numbers, and of few only that there are few. */
    private Judged told(Replay.Replayed replayed) {
        boolean all = proposals.watchesOverAll();
        // With one of them hidden, the others would tell it by the sum.
        boolean hidden = replayed.changes().stream()
                .anyMatch(change -> count(change.cases().size(), all) == null);
        return new Judged(
                replayed.file(),
                replayed.decision(),
                replayed.asked(),
                hidden ? null : count(replayed.otherwise(), all),
                count(replayed.unanswered().size(), all),
                all ? replayed.unanswered() : List.of(),
                replayed.changes().stream()
                        .map(change -> new JudgedOtherwise(
                                change.output(),
                                words.of(change.was()),
                                words.of(change.is()),
                                count(change.cases().size(), all),
                                all ? change.cases() : List.of()))
                        .toList());
    }

    private static @Nullable Integer count(int families, boolean all) {
        return all || families == 0 || families >= FEW ? families : null;
    }

    private byte[] fileOf(Map<String, String> hashes, String name) {
        String hash = hashes.get(name);
        if (hash == null) {
            throw Refusal.because("working.noFile", name);
        }
        return store.content(hash);
    }

    /**
     * @param decision its id
     * @param asked how many families were judged by it, each as it was judged last
     * @param otherwise of how many it would have said something else; {@code null} where that would tell
     *     of fewer than five families, here and below
     * @param unanswered of how many it would have said nothing, because it asks what was not known then
     * @param cases their numbers, for who watches over all
     */
    public record Judged(
            String file,
            String decision,
            int asked,
            @Nullable Integer otherwise,
            @Nullable Integer unanswered,
            List<String> cases,
            List<JudgedOtherwise> changes) {}

    /** @param output the name of the answer; empty for all rows of a table that collects */
    public record JudgedOtherwise(
            String output, String was, String is, @Nullable Integer families, List<String> cases) {}

    /** @param changed whether the centre has it otherwise than the product */
    public record File(String name, boolean changed) {}

    /** @param more whether there is another page */
    public record Files(List<File> files, boolean more) {}

    /**
     * @param changed the files that the centre has otherwise than the product
     * @param files how many there are in all
     * @param history the newest first
     * @param mayPropose whether the person may propose changes
     */
    public record View(
            WayOfWorking inForce,
            List<File> changed,
            int files,
            List<WayOfWorking> history,
            List<Proposal> proposals,
            boolean mayPropose) {}

    /** @param added whether there is no file of this name yet */
    public record Changed(String name, boolean added, List<Difference.Line> lines) {}

    /**
     * @param faults why it cannot come into force
     * @param judged what changed tables would have said of families
     * @param running how many families are in a stage that would change, by the file of its diagram
     * @param own whether it is open and the person's own
     */
    public record ProposalView(
            Proposal proposal,
            List<Changed> files,
            List<SaidFault> faults,
            List<Judged> judged,
            Map<String, Long> running,
            boolean own,
            boolean mayDecide) {}
}
