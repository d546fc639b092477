package org.shanyraq.workspace.casepage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanyraq.access.Sights;
import org.shanyraq.casefile.CaseCard;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.form.Unfinished;
import org.shanyraq.qualification.QualificationSheets;
import org.shanyraq.running.CaseTasks;
import org.shanyraq.running.CaseVariables;
import org.shanyraq.staff.RoleNames;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose family a task is about, for the lists of whoever sees the task. */
@Service
@Transactional(readOnly = true)
public class TaskCards {

    private static final int MOST_CARDS = 200;

    private final CaseTasks tasks;
    private final CaseFiles cases;
    private final RoleNames roles;
    private final Unfinished unfinished;
    private final Sights sights;
    private final QualificationSheets qualifications;

    TaskCards(
            CaseTasks tasks,
            CaseFiles cases,
            RoleNames roles,
            Unfinished unfinished,
            Sights sights,
            QualificationSheets qualifications) {
        this.tasks = tasks;
        this.cases = cases;
        this.roles = roles;
        this.unfinished = unfinished;
        this.sights = sights;
        this.qualifications = qualifications;
    }

    /** By task; work of no case and without a number has none, as long as nothing is begun there. */
    public Map<String, Card> of(List<String> taskIds) {
        List<CaseTasks.Seen> seen =
                tasks.seen(taskIds.stream().limit(MOST_CARDS).toList());
        Map<String, CaseCard> byCase =
                cases.cards(seen.stream().map(CaseTasks.Seen::caseNumber).collect(Collectors.toSet()));
        Map<UUID, String> children = cases.memberNames(
                seen.stream().map(TaskCards::child).flatMap(Optional::stream).collect(Collectors.toSet()));
        Set<String> begun =
                unfinished.among(seen.stream().map(CaseTasks.Seen::id).toList(), sights.person());
        Map<UUID, String> toRenew = qualifications.toRenew(seen.stream()
                .map(TaskCards::qualification)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet()));
        Map<String, Card> cards = new HashMap<>();
        seen.forEach(task -> {
            CaseCard card = byCase.get(task.caseNumber());
            boolean draft = begun.contains(task.id());
            if (card != null) {
                cards.put(
                        task.id(), Card.of(card, child(task).map(children::get).orElse(null), role(task), draft));
            } else if (draft || task.caseNumber() != null) {
                cards.put(
                        task.id(),
                        Card.ofNoCase(
                                task.caseNumber(),
                                qualification(task).map(toRenew::get).orElse(null),
                                draft));
            }
        });
        return cards;
    }

    private static Optional<UUID> qualification(CaseTasks.Seen task) {
        return Optional.ofNullable(task.about().get(CaseVariables.QUALIFICATION.name()))
                .map(UUID::fromString);
    }

    private static Optional<UUID> child(CaseTasks.Seen task) {
        return Optional.ofNullable(task.about().get(CaseVariables.CHILD.name())).map(UUID::fromString);
    }

    private @Nullable String role(CaseTasks.Seen task) {
        String role = task.about()
                .getOrDefault(CaseVariables.SPECIALIST.name(), task.about().get(CaseVariables.REVIEWER.name()));
        return role == null ? null : roles.of(role);
    }

    /**
     * @param caseNumber {@code null} for work that belongs to no case
     * @param workNumber of work that belongs to no case: a referral to distribute, a group, a one-off service, an absence
     * @param child whom the task is about, where every child of the family has one like it
     * @param about which qualification the task is about, in words
     * @param role whose work it is, where several specialists are asked the same
     * @param draft whether the reader has begun to fill in its form
     */
    public record Card(
            @Nullable String caseNumber,
            @Nullable String workNumber,
            @Nullable String familyName,
            @Nullable String riskLevel,
            @Nullable String child,
            @Nullable String about,
            @Nullable String role,
            boolean draft) {

        static Card ofNoCase(@Nullable String number, @Nullable String about, boolean draft) {
            return new Card(null, number, null, null, null, about, null, draft);
        }

        static Card of(CaseCard card, @Nullable String child, @Nullable String role, boolean draft) {
            return new Card(
                    card.caseNumber(),
                    null,
                    card.familyName(),
                    card.riskLevel() == null ? null : card.riskLevel().name(),
                    child,
                    null,
                    role,
                    draft);
        }
    }
}
