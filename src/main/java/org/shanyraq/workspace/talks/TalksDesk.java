package org.shanyraq.workspace.talks;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shanyraq.access.Sights;
import org.shanyraq.engine.Refusal;
import org.shanyraq.talk.TalkSheets;
import org.shanyraq.trail.Looking;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The talks with a worker, for the worker and for those who watch over the centre's work, and for nobody else. */
@Service
@Transactional(readOnly = true)
class TalksDesk {

    private final Sights sights;
    private final TalkSheets sheets;

    TalksDesk(Sights sights, TalkSheets sheets) {
        this.sights = sights;
        this.sheets = sheets;
    }

    /**
     * @param worker whose; {@code null} for one's own
     * @throws Refusal if they are not this person's to read, or the coordinator talks with nobody of this name
     */
    View of(@Nullable String worker) {
        boolean watches = sights.reach().everyCase();
        String reader = sights.person();
        String whose = worker == null ? reader : worker;
        if (!watches && !whose.equals(reader)) {
            throw Refusal.because("talk.notYours");
        }
        List<TalkSheets.Person> people = watches ? sheets.people() : List.of();
        boolean offered = people.stream().anyMatch(person -> person.id().equals(whose));
        if (!offered && !(whose.equals(reader) && sheets.isTalkedWith(reader))) {
            return new View(people, null);
        }
        Looking.about(whose);
        return new View(people, sheets.page(whose, reader));
    }

    /**
     * @param people among whom the reader may choose; empty for who reads only their own
     * @param page {@code null} where nobody was chosen with whom the coordinator talks
     */
    record View(List<TalkSheets.Person> people, TalkSheets.@Nullable Page page) {}
}
