package org.shanyraq.drawing;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.OpenMatters;
import org.shanyraq.drawing.EcoMap.Around;
import org.shanyraq.family.Family;
import org.shanyraq.family.Leaving;
import org.shanyraq.family.Member;
import org.shanyraq.household.RecordRelationsAnswers;
import org.shanyraq.household.Relations;
import org.shanyraq.household.TieKind;
import org.shanyraq.household.ToldRelation;
import org.shanyraq.safeguarding.Dangers;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws a family anew from its file, in the language of whoever asks. */
@Service
@Transactional(readOnly = true)
public class FamilyDrawings {

    private final CaseFiles cases;
    private final Relations relations;
    private final MessageSource words;
    private final CentreClock clock;

    FamilyDrawings(CaseFiles cases, Relations relations, MessageSource words, CentreClock clock) {
        this.cases = cases;
        this.relations = relations;
        this.words = words;
        this.clock = clock;
    }

    /**
     * For whoever the whole file concerns.
     *
     * @param matters what runs beside the main line of the case
     */
    public Drawings of(String caseNumber, List<OpenMatters.Matter> matters) {
        Family family = cases.family(caseNumber);
        RecordRelationsAnswers told = relations.of(family.id());
        return new Drawings(genogram(family, told.relations()), ecoMap(family, told, matters));
    }

    /** For whoever is shown no more of a family than who belongs to it. */
    public Drawings ofMembers(String caseNumber) {
        return new Drawings(genogram(cases.family(caseNumber), List.of()), null);
    }

    /**
     * @param genogram {@code null} of less than two people
     * @param ecoMap {@code null} while nobody around the family is known
     */
    public record Drawings(
            @Nullable Drawing genogram, @Nullable Drawing ecoMap) {}

    private @Nullable Drawing genogram(Family family, List<ToldRelation> told) {
        List<Relative> people = people(family, told);
        if (people.size() < 2) {
            return null;
        }
        Kin kin = Kin.of(people, told);
        Genogram drawn = new Genogram(people, kin);
        return new Drawing(
                say("genogram.of", family.name()),
                say("genogram.legend"),
                inWords(people, kin),
                drawn.width(),
                drawn.height(),
                drawn.shapes());
    }

    /** Of who has left the family, those whom a relation names are drawn too. */
    private List<Relative> people(Family family, List<ToldRelation> told) {
        Set<UUID> named = told.stream()
                .flatMap(relation -> Stream.of(relation.one(), relation.other()))
                .collect(Collectors.toSet());
        return Stream.concat(
                        family.members().stream(),
                        family.everybody().stream()
                                .filter(member -> member.leftOn() != null && named.contains(member.id())))
                .map(this::relative)
                .toList();
    }

    private Relative relative(Member member) {
        LocalDate today = clock.today();
        boolean died = member.leaving() == Leaving.died;
        LocalDate until = died && member.leftOn() != null ? member.leftOn() : today;
        return new Relative(
                member.id(),
                member.fullName(),
                member.kinship(),
                member.birthDate(),
                member.birthDate() == null
                        ? null
                        : Integer.valueOf(
                                Period.between(member.birthDate(), until).getYears()),
                member.leftOn() == null && member.isChild(today),
                member.leftOn() != null,
                died);
    }

    private List<String> inWords(List<Relative> people, Kin kin) {
        Map<UUID, String> names = people.stream().collect(Collectors.toMap(Relative::id, Relative::fullName));
        List<String> told = new ArrayList<>();
        kin.partners()
                .forEach(pair -> told.add(say(
                        pair.until() == null ? "genogram.partners" : "genogram.werePartners",
                        names.getOrDefault(pair.one(), ""),
                        names.getOrDefault(pair.other(), ""))));
        kin.parents()
                .forEach(pair -> told.add(say(
                        "genogram.parent", names.getOrDefault(pair.one(), ""), names.getOrDefault(pair.other(), ""))));
        return told;
    }

    private @Nullable Drawing ecoMap(Family family, RecordRelationsAnswers told, List<OpenMatters.Matter> matters) {
        List<Around> around = Stream.of(supporters(told), ofCentre(matters), schools(family))
                .flatMap(Function.identity())
                .toList();
        if (around.isEmpty()) {
            return null;
        }
        EcoMap drawn = new EcoMap(family.name(), around);
        return new Drawing(
                say("ecoMap.of", family.name()),
                say("ecoMap.legend"),
                around.stream()
                        .map(one -> one.told() + " · " + say("set.tie." + one.tie()))
                        .toList(),
                EcoMap.WIDTH,
                drawn.height(),
                drawn.shapes());
    }

    private Stream<Around> supporters(RecordRelationsAnswers told) {
        return told.supporters().stream()
                .filter(supporter -> supporter.until() == null)
                .map(supporter -> new Around(
                        supporter.supporterName(), say("set.supporter." + supporter.supporter()), supporter.tie()));
    }

    /** What of the centre's work is a tie to somebody: partners, specialists, groups, placements; a danger is none. */
    private Stream<Around> ofCentre(List<OpenMatters.Matter> matters) {
        return matters.stream()
                .filter(matter -> !matter.kind().equals(Dangers.PROCESS))
                .map(matter -> new Around(
                        matter.what() == null ? matter.state() : matter.what(),
                        say("matter." + matter.kind()),
                        TieKind.ordinary));
    }

    private static Stream<Around> schools(Family family) {
        Map<String, List<String>> pupils = new LinkedHashMap<>();
        for (Member member : family.members()) {
            String school = member.school();
            if (school != null && !school.isBlank()) {
                pupils.computeIfAbsent(school, first -> new ArrayList<>()).add(member.fullName());
            }
        }
        return pupils.entrySet().stream()
                .map(school -> new Around(school.getKey(), String.join(", ", school.getValue()), TieKind.ordinary));
    }

    private String say(String key, Object... named) {
        return words.getMessage(key, named, LocaleContextHolder.getLocale());
    }
}
