package org.shanyraq.household;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.calendar.Days;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.FamilyCase;
import org.shanyraq.casefile.Filings;
import org.shanyraq.engine.Choice;
import org.shanyraq.family.Described;
import org.shanyraq.family.Families;
import org.shanyraq.family.Family;
import org.shanyraq.family.Member;
import org.shanyraq.family.PersonSearch;
import org.shanyraq.family.SamePerson;
import org.shanyraq.judgement.DecisionWords;
import org.shanyraq.register.Doubles;
import org.shanyraq.staff.Workers;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a coordinator sees before two become one, and one two again, by the names that the forms read. */
@Service
@Transactional(readOnly = true)
public class MergeSheets {

    private final CaseFiles caseFiles;
    private final Families families;
    private final Filings filings;
    private final Merges merges;
    private final PersonSearch search;
    private final Doubles doubles;
    private final Workers workers;
    private final DecisionWords words;
    private final MessageSource messages;
    private final CentreClock clock;

    MergeSheets(
            CaseFiles caseFiles,
            Families families,
            Filings filings,
            Merges merges,
            PersonSearch search,
            Doubles doubles,
            Workers workers,
            DecisionWords words,
            MessageSource messages,
            CentreClock clock) {
        this.caseFiles = caseFiles;
        this.families = families;
        this.filings = filings;
        this.merges = merges;
        this.search = search;
        this.doubles = doubles;
        this.workers = workers;
        this.words = words;
        this.messages = messages;
        this.clock = clock;
    }

    /** Who of this family is likely to stand in the register twice, here or in another file. */
    public ToSuspect toSuspect(String caseNumber) {
        Family family = caseFiles.family(caseNumber);
        Stream<LikelyTwice> within = pairs(family, family).stream().map(pair -> new LikelyTwice(pair, caseNumber));
        Stream<LikelyTwice> elsewhere = doubles.of(people(family)).stream()
                .filter(found -> !caseFiles.of(found.caseNumber()).familyId().equals(family.id()))
                .flatMap(found -> found.people().stream()
                        .map(person -> new LikelyTwice(
                                pair(person.told(), person.known(), person.reasons()), found.caseNumber())));
        return new ToSuspect(Stream.concat(within, elsewhere).toList());
    }

    private static List<Described> people(Family family) {
        return family.members().stream()
                .map(member -> new Described(
                        member.fullName(), member.birthDate(), member.iin(), family.phone(), family.address()))
                .toList();
    }

    /** Both files side by side, and who in them is alike and why. */
    public ToDecide toDecide(String caseNumber, String otherCase, DoubleKind kind) {
        Family here = family(caseNumber, kind);
        Family there = family(otherCase, kind);
        return new ToDecide(
                kind,
                pairs(here, there),
                search.alike(here, there).stream()
                        .map(pair ->
                                new Choice(both(here.member(pair.here()), there.member(pair.there())), pair.here()))
                        .toList(),
                files(caseNumber, otherCase),
                Stream.concat(options(caseNumber, here), options(otherCase, there))
                        .distinct()
                        .toList());
    }

    private Family family(String caseNumber, DoubleKind kind) {
        UUID id = caseFiles.of(caseNumber).familyId();
        return families.of(kind == DoubleKind.family ? families.known(id) : id);
    }

    private List<Pair> pairs(Family here, Family there) {
        return search.alike(here, there).stream()
                .map(pair -> pair(
                        shown(here.member(pair.here())),
                        shown(there.member(pair.there())),
                        words.of(pair.likeness().reasons())))
                .toList();
    }

    private static Pair pair(@Nullable String here, String there, List<String> reasons) {
        return new Pair(here, there, String.join(", ", reasons));
    }

    private static String both(Member here, Member there) {
        return "%s – %s".formatted(shown(here), shown(there));
    }

    /** Such as "Aruzhan Bekova, 01.02.2015, 150201600123". */
    private static String shown(Member member) {
        return Stream.of(member.fullName(), Days.written(member.birthDate()), member.iin())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** What the two files hold, a row for each fact. */
    private List<FactInBoth> files(String caseNumber, String otherCase) {
        Map<String, String> here = file(caseNumber);
        Map<String, String> there = file(otherCase);
        return here.keySet().stream()
                .map(fact -> new FactInBoth(word("household.fact." + fact), here.get(fact), there.get(fact)))
                .toList();
    }

    private Map<String, String> file(String caseNumber) {
        FamilyCase familyCase = caseFiles.of(caseNumber);
        Family family = families.of(familyCase.familyId());
        Map<String, String> file = new LinkedHashMap<>();
        file.put("case", caseNumber);
        file.put("family", family.name());
        file.put("members", family.members().stream().map(MergeSheets::shown).collect(Collectors.joining("; ")));
        file.put(
                "reach",
                Stream.of(family.address(), family.phone())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", ")));
        file.put("status", word("set.status." + familyCase.status()));
        file.put("opened", day(familyCase.openedAt()));
        file.put("caseManager", workers.names().getOrDefault(familyCase.caseManager(), familyCase.caseManager()));
        file.put("papers", String.valueOf(filings.count(caseNumber)));
        return file;
    }

    private static Stream<Choice> options(String caseNumber, Family family) {
        return family.members().stream()
                .map(member -> new Choice("%s: %s".formatted(caseNumber, shown(member)), member.id()));
    }

    /** The merges that can be taken back. */
    public ToUndo toUndo(String caseNumber) {
        return new ToUndo(merges.holding(caseNumber).stream().map(this::option).toList());
    }

    private Choice option(RegisterMerge merge) {
        String label = messages.getMessage(
                "household.merge." + merge.kind(),
                new Object[] {
                    day(merge.mergedAt()),
                    workers.names().getOrDefault(merge.mergedBy(), merge.mergedBy()),
                    names(merge)
                },
                LocaleContextHolder.getLocale());
        return new Choice(label, merge.id());
    }

    private String names(RegisterMerge merge) {
        if (merge.kind() == DoubleKind.family) {
            return families.of(merge.doubledFamily()).name();
        }
        Set<UUID> people = merge.people().stream().map(SamePerson::doubled).collect(Collectors.toSet());
        return String.join(", ", caseFiles.memberNames(people).values());
    }

    private String day(OffsetDateTime at) {
        return Days.written(clock.at(at).toLocalDate());
    }

    private String word(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    /** Two who are alike, and by what. */
    public record Pair(@Nullable String here, String there, String reasons) {}

    /** @param caseNumber where the other one stands */
    public record LikelyTwice(
            @JsonUnwrapped Pair pair, @JsonProperty("case") String caseNumber) {}

    public record ToSuspect(List<LikelyTwice> likelyDoubles) {}

    public record FactInBoth(
            String fact, @Nullable String here, @Nullable String there) {}

    public record ToDecide(
            DoubleKind doubleKind,
            List<Pair> pairs,
            List<Choice> alikeOptions,
            List<FactInBoth> files,
            List<Choice> peopleOptions) {}

    public record ToUndo(List<Choice> mergeOptions) {}
}
