package org.shanyraq.workspace.forms;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.access.Reach;
import org.shanyraq.access.Sight;
import org.shanyraq.access.Sights;
import org.shanyraq.casefile.CaseCard;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.FamilyCase;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.Openings;
import org.shanyraq.running.Acts;
import org.shanyraq.running.DoneWork;
import org.shanyraq.running.OpenWork;
import org.shanyraq.staff.RoleNames;
import org.shanyraq.staff.Workers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody is told who has filed a form: what comes next, for whom and by when. Of a case that they do not see any more
 * only who goes on.
 */
@Service
@Transactional(readOnly = true)
class AfterFiling {

    private static final int MOST = 3;

    private final Sights sights;
    private final Openings openings;
    private final DoneWork done;
    private final OpenWork work;
    private final CaseFiles cases;
    private final Acts acts;
    private final Workers workers;
    private final RoleNames roles;

    AfterFiling(
            Sights sights,
            Openings openings,
            DoneWork done,
            OpenWork work,
            CaseFiles cases,
            Acts acts,
            Workers workers,
            RoleNames roles) {
        this.sights = sights;
        this.openings = openings;
        this.done = done;
        this.work = work;
        this.cases = cases;
        this.acts = acts;
        this.workers = workers;
        this.roles = roles;
    }

    /**
     * @param opening the number under which the person opened the form and filed it
     * @param queue whether they go on with what waits for them in any case
     * @throws Refusal if they have filed nothing under this number
     */
    After of(UUID opening, boolean queue) {
        Openings.FiledForm filed =
                openings.filed(opening, sights.person()).orElseThrow(() -> Refusal.because("form.notFiled"));
        DoneWork.Done what = done(filed);
        Sight sight = sight(what.number());
        CaseCard card = sight == null || !sight.opensTheFile()
                ? null
                : cases.cards(List.of(what.number())).get(what.number());
        OffsetDateTime since = filed.at().truncatedTo(ChronoUnit.MILLIS); // the engine counts in whole ones
        List<OpenWork.Work> open = next(what.number(), since);
        Map<String, String> names = workers.names();
        Reach reader = sights.reach();
        return new After(
                what.name(),
                FamilyCase.isNumber(what.number()) ? what.number() : null,
                card == null ? null : card.familyName(),
                sight != null && sight.opensTheFile(),
                open.stream()
                        .limit(MOST)
                        .map(one -> next(one, sight, since, names, reader))
                        .toList(),
                open.size() > MOST,
                what.number() != null && done.isGoingOn(what.number()),
                queue ? waiting(filed.place()) : null);
    }

    private DoneWork.Done done(Openings.FiledForm filed) {
        List<String> place = List.of(filed.place().split("/"));
        return switch (place.get(0)) {
            case "task" -> done.of(place.get(1)).orElseThrow(() -> Refusal.because("form.notFiled"));
            case "act" -> new DoneWork.Done(place.get(2), acts.title(place.get(1)));
            case "start" ->
                new DoneWork.Done(Objects.requireNonNull(filed.told().caseNumber()), acts.title(place.get(1)));
            default -> throw Refusal.because("form.notFiled");
        };
    }

    private @Nullable Sight sight(@Nullable String number) {
        if (number == null) {
            return null;
        }
        return FamilyCase.isNumber(number) ? sights.of(number) : sights.ofSubject(number);
    }

    /** What was set by it; where nothing was, what is due next there. */
    private List<OpenWork.Work> next(@Nullable String number, OffsetDateTime since) {
        if (number == null) {
            return List.of();
        }
        List<OpenWork.Work> open = work.in(number, since, MOST + 1);
        List<OpenWork.Work> set =
                open.stream().filter(one -> !one.since().isBefore(since)).toList();
        return set.isEmpty() ? open.stream().limit(1).toList() : set;
    }

    private Next next(
            OpenWork.Work one, @Nullable Sight sight, OffsetDateTime since, Map<String, String> names, Reach reader) {
        boolean own = one.person() == null
                ? one.groups().stream().anyMatch(reader.groups()::contains)
                : one.person().equals(reader.person());
        boolean told = own || (sight != null && sight.seesTheWhole());
        return new Next(
                own ? one.id() : null,
                told ? one.name() : null,
                one.person() == null ? null : names.getOrDefault(one.person(), one.person()),
                one.groups().stream().map(roles::of).toList(),
                told ? one.due() : null,
                own,
                !one.since().isBefore(since));
    }

    /** The first of what waits for the person, as their page of the day has it; not what they have just done. */
    private @Nullable Waiting waiting(String filedPlace) {
        Reach reader = sights.reach();
        return work.of(reader.person(), reader.groups(), 2).stream()
                .filter(one -> !filedPlace.endsWith("/" + one.id()))
                .findFirst()
                .map(one -> new Waiting(one.id(), one.name(), familyOf(one.number())))
                .orElse(null);
    }

    private @Nullable String familyOf(String number) {
        CaseCard card = cases.cards(List.of(number)).get(number);
        return card == null ? null : card.familyName();
    }

    /**
     * @param what was filed, in the reader's language
     * @param caseNumber {@code null} for what belongs to no case
     * @param familyName {@code null} for who does not see whose family it is
     * @param opens whether the case's file is the reader's to see; what they wrote themselves they read anyway
     * @param next the soonest first
     * @param more whether there is more than is listed
     * @param goingOn whether the engine is still at work in it
     * @param waiting what waits for the reader in whichever case, where they asked for that
     */
    record After(
            String what,
            @Nullable String caseNumber,
            @Nullable String familyName,
            boolean opens,
            List<Next> next,
            boolean more,
            boolean goingOn,
            @Nullable Waiting waiting) {}

    /**
     * @param task where the reader may do it
     * @param name {@code null} for who is only told who goes on
     * @param person {@code null} while it waits for somebody of the roles
     * @param fresh whether it was set by what was filed
     */
    record Next(
            @Nullable String task,
            @Nullable String name,
            @Nullable String person,
            List<String> roles,
            @Nullable OffsetDateTime due,
            boolean own,
            boolean fresh) {}

    record Waiting(String task, String name, @Nullable String familyName) {}
}
