package org.shanyraq.working;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ParseException;
import org.jspecify.annotations.Nullable;
import org.shanyraq.access.Role;
import org.shanyraq.access.Sights;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.engine.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes of the way of working: whoever draws diagrams proposes them, and who watches over the centre's work brings them
 * into force or refuses them, never their author.
 */
@Service
@Transactional
public class Proposals {

    private static final Set<Role> PROPOSE = Set.of(Role.analyst, Role.coordinator, Role.director);
    private static final Set<Role> DECIDE = Set.of(Role.coordinator, Role.director);
    private static final Set<Role> READ = Set.of(Role.analyst, Role.coordinator, Role.director, Role.administrator);

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,100}\\.(bpmn|dmn|form|properties)");
    private static final int MOST_FILES = 100;
    private static final int LARGEST_FILE = 1 << 20;
    private static final int LONGEST_TEXT = 1_000;
    private static final int LONGEST_TITLE = 200;
    private static final int MOST_LINES = 100;

    /** Of many faults the first are said; the page has them all. */
    private static final int SAID = 3;

    private final WorkingStore store;
    private final IntoForce engine;
    private final Checks checks;
    private final WordsInForce words;
    private final Sights sights;
    private final CentreClock clock;

    Proposals(
            WorkingStore store, IntoForce engine, Checks checks, WordsInForce words, Sights sights, CentreClock clock) {
        this.store = store;
        this.engine = engine;
        this.checks = checks;
        this.words = words;
        this.sights = sights;
        this.clock = clock;
    }

    /**
     * Adds files to what the person proposes under this title already, or makes a proposal of them.
     *
     * @param title what the proposal is called
     * @param files by name, without any folder; those that are as they are in force are left out
     * @return the proposal's number
     * @throws Refusal if the person may not propose, a file has a name or size that cannot be, or nothing is changed
     */
    public int propose(String title, Map<String, byte[]> files) {
        String person = ensure(PROPOSE);
        ensureFit(title, files);
        WayOfWorking inForce = inForce();
        SortedMap<String, String> hashes = store.hashes(inForce.number());
        Map<String, byte[]> changed = new TreeMap<>();
        files.forEach((name, content) -> {
            if (!WorkingStore.hash(content).equals(hashes.get(name))) {
                changed.put(name, content);
            }
        });
        Proposal open = store.openBy(person, title.strip()).orElse(null);
        if (open == null && changed.isEmpty()) {
            throw Refusal.because("working.nothingChanged");
        }
        int number =
                open == null ? store.addProposal(inForce.number(), title.strip(), null, null, person) : open.number();
        if (open != null) {
            int base = broughtUpTo(inForce.number(), open, files.keySet());
            ensureDone(store.change(open, base, open.title(), open.reason(), open.source()));
        }
        files.keySet().forEach(name -> store.takeFileOut(number, name));
        changed.forEach((name, content) -> store.putFile(number, name, content));
        if (store.proposedHashes(number).size() > MOST_FILES) {
            throw Refusal.because("working.tooManyFiles", MOST_FILES);
        }
        return number;
    }

    /**
     * What is brought was changed in what is in force now; the rest of the proposal follows.
     *
     * @param brought the names of files that are brought anew
     * @return the number against which the whole proposal stands
     * @throws Refusal if what came into force since has changed one of the others
     */
    private int broughtUpTo(int inForce, Proposal open, Set<String> brought) {
        if (open.base() != inForce) {
            SortedMap<String, byte[]> rest = store.proposedFiles(open.number());
            rest.keySet().removeAll(brought);
            merged(open, rest, inForce).forEach((name, content) -> store.putFile(open.number(), name, content));
        }
        return inForce;
    }

    /**
     * @param revision as the person has read it, here and below
     * @throws Refusal if it is not theirs, no longer open or was changed meanwhile
     */
    public void describe(int number, int revision, String title, @Nullable String reason, @Nullable String source) {
        Proposal read = own(number, revision);
        ensureTitle(title);
        ensureText(reason);
        ensureText(source);
        ensureDone(store.change(read, read.base(), title.strip(), stripped(reason), stripped(source)));
    }

    public void leaveOut(int number, int revision, String file) {
        Proposal read = own(number, revision);
        ensureDone(store.change(read, read.base(), read.title(), read.reason(), read.source()));
        store.takeFileOut(number, file);
    }

    public void withdraw(int number, int revision) {
        Proposal read = own(number, revision);
        ensureDone(store.decide(read, Proposal.State.withdrawn, read.writtenBy(), null, null));
    }

    /** @throws Refusal as {@link #approve}, and without a reason */
    public void refuse(int number, int revision, @Nullable String because) {
        Proposal read = another(number, revision);
        ensureText(because);
        if (stripped(because) == null) {
            throw Refusal.because("working.noBecause").at("because");
        }
        ensureDone(store.decide(read, Proposal.State.refused, sights.person(), stripped(because), null));
    }

    /**
     * Brings it into force at once: all of it or, if anything fails, nothing. Families that are in the middle of a stage end
     * it as they began it.
     *
     * @return the number of the new way of working
     * @throws Refusal if the person may not decide, has written it, it has no reason, source or file, or was changed
     *     meanwhile, something else came into force that changed the same, or there are faults in it
     */
    public int approve(int number, int revision) {
        Proposal read = another(number, revision);
        if (read.reason() == null || read.source() == null) {
            throw Refusal.because("working.noReason");
        }
        store.lock();
        WayOfWorking before = inForce();
        SortedMap<String, byte[]> files = whole(read, before.number());
        ensureFaultless(files);
        WayOfWorking next = new WayOfWorking(
                before.number() + 1,
                clock.now(),
                read.title(),
                read.reason(),
                read.source(),
                read.writtenBy(),
                sights.person());
        SortedMap<String, String> hashes = new TreeMap<>();
        files.forEach((name, content) -> hashes.put(name, store.keep(content)));
        store.add(next, hashes, store.productHashes(before.number()));
        ensureDone(store.decide(read, Proposal.State.inForce, sights.person(), null, next.number()));
        try {
            engine.bring(next.number(), files);
        } catch (ParseException e) {
            throw Refusal.because("working.engineRefuses", e.getMessage());
        }
        words.takeAfterwards(next.number(), files);
        return next.number();
    }

    /**
     * Proposes what was in force before: somebody else decides on it, as on any other.
     *
     * @return the proposal's number
     * @throws Refusal if the person may not propose, there was none of this number, or it is not otherwise than now
     */
    public int goBack(int number) {
        String person = ensure(PROPOSE);
        WayOfWorking inForce = inForce();
        SortedMap<String, String> now = store.hashes(inForce.number());
        SortedMap<String, byte[]> then = store.files(number);
        then.entrySet().removeIf(file -> WorkingStore.hash(file.getValue()).equals(now.get(file.getKey())));
        if (then.isEmpty()) {
            throw Refusal.because("working.nothingChanged");
        }
        int proposal = store.addProposal(inForce.number(), "← " + number, null, null, person);
        then.forEach((name, content) -> store.putFile(proposal, name, content));
        return proposal;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Proposal> latest() {
        ensure(READ);
        return store.proposals(MOST_LINES);
    }

    /** @throws Refusal if there is none or the person may not read it */
    @Transactional(readOnly = true)
    public Proposal of(int number) {
        ensure(READ);
        return store.proposal(number).orElseThrow(() -> Refusal.because("working.noProposal"));
    }

    /** Whether the person may bring this one into force. */
    boolean mayDecide(Proposal proposal) {
        return proposal.isOpen() && is(DECIDE) && !proposal.writtenBy().equals(sights.person());
    }

    boolean isOwn(Proposal proposal) {
        return proposal.isOpen() && proposal.writtenBy().equals(sights.person());
    }

    boolean mayPropose() {
        return is(PROPOSE);
    }

    boolean watchesOverAll() {
        return is(DECIDE);
    }

    /** @throws Refusal if the person has nothing to do with the way of working */
    void ensureMayRead() {
        ensure(READ);
    }

    /**
     * All files as they would be in force.
     *
     * @throws Refusal if nothing is proposed, or what came into force since has changed the same file
     */
    SortedMap<String, byte[]> whole(Proposal proposal, int inForce) {
        SortedMap<String, byte[]> proposed = store.proposedFiles(proposal.number());
        if (proposed.isEmpty()) {
            throw Refusal.because("working.nothingChanged");
        }
        SortedMap<String, byte[]> now = store.files(inForce);
        now.putAll(proposal.base() == inForce ? proposed : merged(proposal, proposed, inForce));
        return now;
    }

    /** The names of files that what came into force since the proposal was written has changed too. */
    List<String> disputed(Proposal proposal, int inForce) {
        SortedMap<String, byte[]> before = store.files(proposal.base());
        SortedMap<String, byte[]> now = store.files(inForce);
        return store.proposedFiles(proposal.number()).entrySet().stream()
                .filter(file -> proposal.base() != inForce
                        && Merge.of(file.getKey(), before.get(file.getKey()), file.getValue(), now.get(file.getKey()))
                                .isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<String, byte[]> merged(Proposal proposal, SortedMap<String, byte[]> proposed, int inForce) {
        SortedMap<String, byte[]> before = store.files(proposal.base());
        SortedMap<String, byte[]> now = store.files(inForce);
        Map<String, byte[]> merged = new TreeMap<>();
        proposed.forEach((name, content) -> merged.put(
                name,
                Merge.of(name, before.get(name), content, now.get(name))
                        .orElseThrow(() -> Refusal.because("working.changedInForce", name))));
        return merged;
    }

    private WayOfWorking inForce() {
        return store.inForce().orElseThrow();
    }

    private Proposal own(int number, int revision) {
        Proposal read = open(number, revision);
        if (!read.writtenBy().equals(ensure(PROPOSE))) {
            throw Refusal.because("working.notYours");
        }
        return read;
    }

    private Proposal another(int number, int revision) {
        Proposal read = open(number, revision);
        if (read.writtenBy().equals(ensure(DECIDE))) {
            throw Refusal.because("working.authorDecides");
        }
        return read;
    }

    private Proposal open(int number, int revision) {
        Proposal read = of(number);
        if (!read.isOpen() || read.revision() != revision) {
            throw Refusal.because("working.changedMeanwhile");
        }
        return read;
    }

    private String ensure(Set<Role> roles) {
        if (!is(roles)) {
            throw Refusal.because("working.notYours");
        }
        return sights.person();
    }

    private boolean is(Set<Role> roles) {
        return sights.reach().groups().stream().anyMatch(group -> roles.stream().anyMatch(role -> role.is(group)));
    }

    private static void ensureDone(boolean done) {
        if (!done) {
            throw Refusal.because("working.changedMeanwhile");
        }
    }

    private void ensureFaultless(SortedMap<String, byte[]> files) {
        List<SaidFault> faults = checks.of(files);
        if (!faults.isEmpty()) {
            throw Refusal.because(
                    "working.faulty",
                    faults.stream().limit(SAID).map(SaidFault::sentence).collect(Collectors.joining(" ")));
        }
    }

    private static void ensureFit(String title, Map<String, byte[]> files) {
        ensureTitle(title);
        if (files.size() > MOST_FILES) {
            throw Refusal.because("working.tooManyFiles", MOST_FILES);
        }
        files.forEach((name, content) -> {
            if (!NAME.matcher(name).matches()) {
                throw Refusal.because("working.fileName", name);
            }
            if (content.length > LARGEST_FILE) {
                throw Refusal.because("working.fileTooLarge", name);
            }
        });
    }

    private static void ensureTitle(String title) {
        boolean plain = title.chars().noneMatch(Character::isISOControl);
        if (title.isBlank() || title.length() > LONGEST_TITLE || !plain) {
            throw Refusal.because("working.titleLength", LONGEST_TITLE).at("title");
        }
    }

    private static void ensureText(@Nullable String text) {
        if (text != null && text.length() > LONGEST_TEXT) {
            throw Refusal.because("working.textLength", LONGEST_TEXT);
        }
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
