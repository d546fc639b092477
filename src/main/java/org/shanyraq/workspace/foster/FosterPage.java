package org.shanyraq.workspace.foster;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.foster.FosterDesk;
import org.shanyraq.placement.PlacedWithFosterFamily;
import org.shanyraq.placement.PlacedWithFosterFamily.Child;
import org.shanyraq.running.OpenWork;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One foster family with the children who live or lived there and what is to be done. */
@Service
@Transactional(readOnly = true)
class FosterPage {

    private static final int MOST_TASKS = 10;

    private final FosterDesk desk;
    private final PlacedWithFosterFamily placed;
    private final OpenWork work;
    private final CentreClock clock;

    FosterPage(FosterDesk desk, PlacedWithFosterFamily placed, OpenWork work, CentreClock clock) {
        this.desk = desk;
        this.placed = placed;
        this.work = work;
        this.clock = clock;
    }

    /** @throws org.shanyraq.engine.Refusal if it is not this person's to read, or there is no such family */
    View of(String number) {
        FosterDesk.Sheet sheet = desk.of(number);
        Map<UUID, Child> children = placed.children(
                sheet.stays().stream().map(FosterDesk.Stay::placement).toList());
        return new View(
                sheet,
                sheet.stays().stream()
                        .flatMap(stay -> Optional.ofNullable(children.get(stay.placement()))
                                .map(child -> new Lived(child, stay.cameOn(), stay.leftOn()))
                                .stream())
                        .toList(),
                work.in(number, clock.now(), MOST_TASKS).stream()
                        .map(task -> new Open(task.id(), task.name()))
                        .toList());
    }

    record View(FosterDesk.Sheet sheet, List<Lived> children, List<Open> tasks) {}

    /** @param leftOn {@code null} while the child lives there */
    record Lived(Child child, LocalDate cameOn, @Nullable LocalDate leftOn) {}

    /** A task, and what it says. */
    record Open(String task, String name) {}
}
