package org.shanyraq.workspace.talks;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shanyraq.access.Sights;
import org.shanyraq.engine.Refusal;
import org.shanyraq.qualification.QualificationSheets;
import org.shanyraq.talk.TalkSheets;
import org.shanyraq.trail.Looking;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The talks with a worker and what they have learned, for the worker and for those who watch over the centre's work, and for nobody else. */
@Service
@Transactional(readOnly = true)
class TalksDesk {

    private final Sights sights;
    private final TalkSheets sheets;
    private final QualificationSheets qualifications;

    TalksDesk(Sights sights, TalkSheets sheets, QualificationSheets qualifications) {
        this.sights = sights;
        this.sheets = sheets;
        this.qualifications = qualifications;
    }

    /**
     * @param worker whose; {@code null} for one's own
     * @throws Refusal if they are not this person's to read
     */
    View of(@Nullable String worker) {
        boolean watches = sights.reach().everyCase();
        String reader = sights.person();
        String whose = worker == null ? reader : worker;
        if (!watches && !whose.equals(reader)) {
            throw Refusal.because("talk.notYours");
        }
        List<QualificationSheets.Person> people = watches ? qualifications.people() : List.of();
        List<QualificationSheets.Line> lacking = watches ? qualifications.lackingHere() : List.of();
        boolean here = whose.equals(reader) ? qualifications.isHere(reader) : isAmong(people, whose);
        if (!here) {
            return new View(people, lacking, null, null);
        }
        Looking.about(whose);
        return new View(
                people,
                lacking,
                qualifications.of(whose),
                sheets.isTalkedWith(whose) ? sheets.page(whose, reader) : null);
    }

    private static boolean isAmong(List<QualificationSheets.Person> people, String whose) {
        return people.stream().anyMatch(person -> person.id().equals(whose));
    }

    /**
     * @param people among whom the reader may choose; empty for who reads only their own
     * @param lacking what runs out or is lacking in the whole centre; empty for who reads only their own
     * @param qualifications {@code null} of who does not work here
     * @param page {@code null} of whom the coordinator does not talk with
     */
    record View(
            List<QualificationSheets.Person> people,
            List<QualificationSheets.Line> lacking,
            QualificationSheets.@Nullable Sheet qualifications,
            TalkSheets.@Nullable Page page) {}
}
