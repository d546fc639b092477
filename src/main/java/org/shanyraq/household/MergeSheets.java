package org.shanyraq.household;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.FamilyCase;
import org.shanyraq.casefile.Filings;
import org.shanyraq.engine.DecisionWords;
import org.shanyraq.family.AlikePeople;
import org.shanyraq.family.Described;
import org.shanyraq.family.Families;
import org.shanyraq.family.Family;
import org.shanyraq.family.Member;
import org.shanyraq.family.PersonSearch;
import org.shanyraq.family.SamePerson;
import org.shanyraq.register.Doubles;
import org.shanyraq.register.LikelyDouble;
import org.shanyraq.staff.Workers;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a coordinator sees before two become one, and one two again. */
@Service
@Transactional(readOnly = true)
public class MergeSheets {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

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
    public Map<String, Object> toSuspect(String caseNumber) {
        Family family = caseFiles.family(caseNumber);
        List<Map<String, Object>> rows = new ArrayList<>(pairs(caseNumber, family, family));
        doubles.of(people(family)).stream()
                .filter(found -> !caseFiles.of(found.caseNumber()).familyId().equals(family.id()))
                .flatMap(found -> found.people().stream().map(person -> row(found.caseNumber(), person)))
                .forEach(rows::add);
        return Map.of("likelyDoubles", rows);
    }

    private static List<Described> people(Family family) {
        return family.members().stream()
                .map(member -> new Described(
                        member.fullName(), member.birthDate(), member.iin(), family.phone(), family.address()))
                .toList();
    }

    private static Map<String, Object> row(String caseNumber, LikelyDouble.Person person) {
        return row(caseNumber, person.told(), person.known(), person.reasons());
    }

    private static Map<String, Object> row(String caseNumber, String here, String there, List<String> reasons) {
        return Map.of("case", caseNumber, "here", here, "there", there, "reasons", String.join(", ", reasons));
    }

    /** Both files side by side, and who in them is alike and why. */
    public Map<String, Object> toDecide(String caseNumber, String otherCase, DoubleKind kind) {
        Family here = family(caseNumber, kind);
        Family there = family(otherCase, kind);
        Map<String, Object> sheet = new LinkedHashMap<>();
        sheet.put("doubleKind", kind.name());
        sheet.put("pairs", pairs(otherCase, here, there));
        sheet.put(
                "alikeOptions",
                search.alike(here, there).stream()
                        .map(pair -> Map.of(
                                "value",
                                pair.here(),
                                "label",
                                both(here.member(pair.here()), there.member(pair.there()))))
                        .toList());
        sheet.put("files", files(caseNumber, otherCase));
        sheet.put(
                "peopleOptions",
                Stream.of(Map.entry(caseNumber, here), Map.entry(otherCase, there))
                        .flatMap(
                                file -> file.getValue().members().stream().map(member -> option(file.getKey(), member)))
                        .distinct()
                        .toList());
        return sheet;
    }

    private Family family(String caseNumber, DoubleKind kind) {
        UUID id = caseFiles.of(caseNumber).familyId();
        return families.of(kind == DoubleKind.family ? families.known(id) : id);
    }

    private List<Map<String, Object>> pairs(String otherCase, Family here, Family there) {
        return search.alike(here, there).stream()
                .map(pair -> pair(otherCase, pair, here, there))
                .toList();
    }

    private Map<String, Object> pair(String otherCase, AlikePeople pair, Family here, Family there) {
        return row(
                otherCase,
                shown(here.member(pair.here())),
                shown(there.member(pair.there())),
                words.of(pair.likeness().reasons()));
    }

    private static String both(Member here, Member there) {
        return "%s – %s".formatted(shown(here), shown(there));
    }

    /** Such as "Aruzhan Bekova, 01.02.2015, 150201600123". */
    private static String shown(Member member) {
        return Stream.of(
                        member.fullName(),
                        member.birthDate() == null ? null : DAY.format(member.birthDate()),
                        member.iin())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** What the two files hold, a row for each fact. */
    private List<Map<String, String>> files(String caseNumber, String otherCase) {
        Map<String, String> here = file(caseNumber);
        Map<String, String> there = file(otherCase);
        return here.keySet().stream()
                .map(fact -> Map.of(
                        "fact", word("household.fact." + fact), "here", here.get(fact), "there", there.get(fact)))
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
        file.put("status", word("household.status." + familyCase.status()));
        file.put("opened", DAY.format(familyCase.openedAt().atZoneSameInstant(clock.getZone())));
        file.put("caseManager", workers.names().getOrDefault(familyCase.caseManager(), familyCase.caseManager()));
        file.put("papers", String.valueOf(filings.of(caseNumber).size()));
        return file;
    }

    private static Map<String, Object> option(String caseNumber, Member member) {
        return Map.of("value", member.id(), "label", "%s: %s".formatted(caseNumber, shown(member)));
    }

    /** The merges that can be taken back. */
    public Map<String, Object> toUndo(String caseNumber) {
        return Map.of(
                "mergeOptions",
                merges.holding(caseNumber).stream().map(this::option).toList());
    }

    private Map<String, Object> option(RegisterMerge merge) {
        String label = messages.getMessage(
                "household.merge." + merge.kind(),
                new Object[] {
                    DAY.format(merge.mergedAt().atZoneSameInstant(clock.getZone())),
                    workers.names().getOrDefault(merge.mergedBy(), merge.mergedBy()),
                    names(merge)
                },
                LocaleContextHolder.getLocale());
        return Map.of("value", merge.id(), "label", label);
    }

    private String names(RegisterMerge merge) {
        if (merge.kind() == DoubleKind.family) {
            return families.of(merge.doubledFamily()).name();
        }
        Set<UUID> people = merge.people().stream().map(SamePerson::doubled).collect(Collectors.toSet());
        return String.join(", ", caseFiles.memberNames(people).values());
    }

    private String word(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
