package org.shanyraq.home;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.FormerFacts;
import org.shanyraq.engine.Choice;
import org.shanyraq.engine.Refusal;
import org.shanyraq.family.Family;
import org.shanyraq.family.Member;
import org.shanyraq.form.Correction;
import org.shanyraq.form.Submission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where each child lives as time goes by, and with whom of its family it is in touch. A child of whom nothing is written
 * lives at home. Who is <em>put in touch</em> and who is <em>reunited</em> (T1253-1254) are views of the database on it.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ChildHomes {

    private static final String LIST = "homes";

    private final ChildHomeRepository homes;
    private final ChildTieRepository ties;
    private final CaseFiles caseFiles;
    private final FormerFacts formers;
    private final CentreClock clock;

    ChildHomes(
            ChildHomeRepository homes,
            ChildTieRepository ties,
            CaseFiles caseFiles,
            FormerFacts formers,
            CentreClock clock) {
        this.homes = homes;
        this.ties = ties;
        this.caseFiles = caseFiles;
        this.formers = formers;
        this.clock = clock;
    }

    /**
     * @throws Refusal if nothing is said, somebody is not of the family, or a day is yet to come or before the birth
     */
    public void record(RecordChildHomeAnswers told, Submission submission) {
        if (told.homes().isEmpty()) {
            throw Refusal.because("home.nothingTold").at(LIST);
        }
        tell(told.homes(), submission.caseNumber(), submission.filing());
    }

    /**
     * What a form says beside other things of where children live.
     *
     * @throws Refusal as {@link #record}
     */
    public void tell(List<ToldHome> told, String caseNumber, UUID filing) {
        if (told.isEmpty()) {
            return;
        }
        Family family = caseFiles.family(caseNumber);
        for (int row = 0; row < told.size(); row++) {
            ToldHome home = told.get(row);
            ensureTrue(home, family.member(home.child()), row);
            lives(home.child(), home.childPlace(), home.livesSince(), filing);
            if (home.inTouchWith() != null && !home.inTouchWith().isBlank()) {
                LocalDate since = home.inTouchSince() == null ? home.livesSince() : home.inTouchSince();
                inTouch(home.child(), home.inTouchWith(), since, filing);
            }
        }
    }

    /** What the paper has said is what it says now, as far as no later paper says otherwise of the same day. */
    public void correct(List<ToldHome> now, Correction correction) {
        for (ChildHome home : homes.findByFilingIdOrderBySince(correction.paper())) {
            formers.keep(home.id(), home.lived(), correction);
            List<ChildHome> all = homes.findByMemberIdOrderBySince(home.memberId());
            all.stream()
                    .filter(before -> home.since().equals(before.until()))
                    .forEach(before -> before.ends(home.until()));
            homes.delete(home);
            homes.flush();
        }
        for (ChildTie tie : ties.findByFilingId(correction.paper())) {
            formers.keep(tie.id(), tie.tie(), correction);
            ties.delete(tie);
        }
        ties.flush();
        tell(now, correction.caseNumber(), correction.paper());
    }

    private void ensureTrue(ToldHome told, Member child, int row) {
        refuseWrongDay(told.livesSince(), child, row, "livesSince");
        if (told.inTouchSince() != null) {
            refuseWrongDay(told.inTouchSince(), child, row, "inTouchSince");
        }
    }

    private void refuseWrongDay(LocalDate day, Member child, int row, String field) {
        LocalDate born = child.birthDate();
        if (day.isAfter(clock.today()) || (born != null && day.isBefore(born))) {
            throw Refusal.because("home.onAnotherDay", child.fullName()).at(LIST, row, field);
        }
    }

    /** A child lives there from that day on, until it is written down that it lived elsewhere later. */
    public void lives(UUID child, ChildPlace place, LocalDate since, UUID filing) {
        List<ChildHome> all = homes.findByMemberIdOrderBySince(child);
        Optional<ChildHome> then =
                all.stream().filter(home -> !home.since().isAfter(since)).reduce((first, later) -> later);
        if (then.map(ChildHome::place).orElse(ChildPlace.home) == place) {
            return;
        }
        if (then.filter(home -> home.since().equals(since)).isPresent()) {
            then.get().is(place, filing);
            return;
        }
        Optional<ChildHome> next =
                all.stream().filter(home -> home.since().isAfter(since)).findFirst();
        then.ifPresent(home -> home.ends(since));
        if (next.filter(home -> home.place() == place).isPresent()) {
            next.get().begins(since);
        } else {
            homes.save(new ChildHome(
                    child, place, since, next.map(ChildHome::since).orElse(null), filing));
        }
    }

    /** A child is in touch with somebody of its family since that day; what is known of them both stays. */
    public void inTouch(UUID child, String with, LocalDate since, UUID filing) {
        if (!ties.existsByMemberIdAndWithWhomIgnoreCase(child, with.strip())) {
            ties.save(new ChildTie(child, with, since, filing));
        }
    }

    /** Where the child lives now. */
    @Transactional(readOnly = true)
    public ChildPlace now(UUID child) {
        List<ChildHome> all = homes.findByMemberIdOrderBySince(child);
        return all.isEmpty() ? ChildPlace.home : all.get(all.size() - 1).place();
    }

    /** The children of a case, and those who have left its family, to choose from. */
    @Transactional(readOnly = true)
    public List<Choice> children(String caseNumber) {
        LocalDate today = clock.today();
        return caseFiles.family(caseNumber).everybody().stream()
                .filter(member -> member.isChild(today))
                .map(member -> new Choice(member.fullName(), member.id()))
                .toList();
    }

    /** Those of them who do not live at home now. */
    @Transactional(readOnly = true)
    public List<Choice> childrenAway(String caseNumber) {
        LocalDate today = clock.today();
        List<Member> children = caseFiles.family(caseNumber).everybody().stream()
                .filter(member -> member.isChild(today))
                .toList();
        Map<UUID, List<Lived>> lived = of(children.stream().map(Member::id).toList());
        return children.stream()
                .filter(child -> lived.getOrDefault(child.id(), List.of()).stream()
                        .anyMatch(home -> home.until() == null && home.place() != ChildPlace.home))
                .map(child -> new Choice(child.fullName(), child.id()))
                .toList();
    }

    /** A person goes on by another entry of the register; what that entry has of its own stays. */
    public void goOn(UUID before, UUID now) {
        if (homes.findByMemberIdOrderBySince(now).isEmpty()) {
            homes.findByMemberIdOrderBySince(before).forEach(home -> home.isOf(now));
        }
        ties.findByMemberIdInOrderBySince(List.of(before)).forEach(tie -> tie.isOf(now));
    }

    /** Where these people lived, the earliest first; who has always lived at home is left out. */
    @Transactional(readOnly = true)
    public Map<UUID, List<Lived>> of(Collection<UUID> children) {
        return children.isEmpty()
                ? Map.of()
                : homes.findByMemberIdInOrderBySince(children).stream()
                        .collect(Collectors.groupingBy(
                                ChildHome::memberId, Collectors.mapping(ChildHome::lived, Collectors.toList())));
    }

    /** With whom of their families these children are in touch. */
    @Transactional(readOnly = true)
    public Map<UUID, List<Tie>> tiesOf(Collection<UUID> children) {
        return children.isEmpty()
                ? Map.of()
                : ties.findByMemberIdInOrderBySince(children).stream()
                        .collect(Collectors.groupingBy(
                                ChildTie::memberId, Collectors.mapping(ChildTie::tie, Collectors.toList())));
    }

    /** @param childOptions everybody under eighteen who belongs or has belonged to the family */
    public record OfHomes(List<Choice> childOptions) {}
}
