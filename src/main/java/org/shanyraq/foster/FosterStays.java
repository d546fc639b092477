package org.shanyraq.foster;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which place of a foster family is whose. Whoever writes here holds the lock of the family. */
@Component
class FosterStays {

    private final JdbcClient database;

    FosterStays(JdbcClient database) {
        this.database = database;
    }

    /** Of those of these families in which children live now: how many. */
    Map<String, Integer> taken(Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("select foster_family, count(*) as children from casefile.foster_stay"
                        + " where left_on is null and foster_family in (:numbers) group by foster_family")
                .param("numbers", numbers)
                .query((row, line) -> Map.entry(row.getString("foster_family"), row.getInt("children")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    int taken(String number) {
        return taken(Set.of(number)).getOrDefault(number, 0);
    }

    /** In the lowest free place. */
    void come(FosterFamily family, UUID placement, LocalDate day) {
        database.sql("insert into casefile.foster_stay (placement_id, foster_family, places, seat, came_on)"
                        + " values (:stay, :number, :places, :seat, :day)")
                .param("stay", placement)
                .param("number", family.number())
                .param("places", family.places())
                .param("seat", freeSeat(seats(family.number())))
                .param("day", day)
                .update();
    }

    void leave(UUID placement, LocalDate day) {
        database.sql("update casefile.foster_stay set left_on = greatest(:day, came_on)"
                        + " where placement_id = :stay and left_on is null")
                .param("day", day)
                .param("stay", placement)
                .update();
    }

    /** Whoever is in a place with a higher number takes one of those that are left. */
    void moveUp(String number, int places) {
        NavigableSet<Integer> seats = seats(number);
        for (int seat : List.copyOf(seats.tailSet(places, false))) {
            int free = freeSeat(seats);
            database.sql("update casefile.foster_stay set seat = :free"
                            + " where foster_family = :number and seat = :seat and left_on is null")
                    .param("free", free)
                    .param("number", number)
                    .param("seat", seat)
                    .update();
            seats.remove(seat);
            seats.add(free);
        }
    }

    private NavigableSet<Integer> seats(String number) {
        return new TreeSet<>(
                database.sql("select seat from casefile.foster_stay where foster_family = :number and left_on is null")
                        .param("number", number)
                        .query(Integer.class)
                        .list());
    }

    private static int freeSeat(Set<Integer> seats) {
        int seat = 1;
        while (seats.contains(seat)) {
            seat++;
        }
        return seat;
    }

    /** The number of the family with which the child of this placement lives or lived. */
    Optional<String> familyOf(UUID placement) {
        return database.sql("select foster_family from casefile.foster_stay where placement_id = :stay")
                .param("stay", placement)
                .query(String.class)
                .optional();
    }

    /** The latest first. */
    List<Stay> of(String number, int most) {
        return database.sql("select placement_id, came_on, left_on from casefile.foster_stay"
                        + " where foster_family = :number order by came_on desc, placement_id limit :most")
                .param("number", number)
                .param("most", most)
                .query((row, line) -> new Stay(
                        row.getObject("placement_id", UUID.class),
                        row.getObject("came_on", LocalDate.class),
                        row.getObject("left_on", LocalDate.class)))
                .list();
    }

    /** @param leftOn {@code null} while the child lives there */
    record Stay(UUID placement, LocalDate cameOn, @Nullable LocalDate leftOn) {}
}
