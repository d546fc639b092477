package org.shanyraq.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.Refusal;
import org.springframework.lang.Contract;

/**
 * A paper that told of people is corrected: whom each of its rows told of, and what it tells now. What another paper has
 * said otherwise since stays as it is.
 */
class FamilyCorrection {

    /** By a name, by a number, or by a birth date and a kinship. */
    private static final int KNOWN = 3;

    private static final int BY_NAME = 4;
    private static final int BY_BIRTH = 2;

    private final List<NewMember> was;
    private final List<NewMember> now;
    private final List<Member> members;

    FamilyCorrection(List<NewMember> was, List<NewMember> now, List<Member> members) {
        this.was = was;
        this.now = now;
        this.members = members;
    }

    /** What holds after a correction, unless another paper has said something else since. */
    static <T> T follow(T current, @Nullable T was, T now) {
        return current.equals(was) ? now : current;
    }

    /** The same of what need not be said. */
    static <T> @Nullable T followIfSaid(@Nullable T current, @Nullable T was, @Nullable T now) {
        return Objects.equals(current, was) ? now : current;
    }

    /**
     * @param row of the corrected paper
     * @param was {@code null} if the paper told nothing of this person until now
     */
    record Told(int row, Member member, @Nullable NewMember was, NewMember now) {}

    /**
     * @throws Refusal if a row was added or taken out: who belongs to the family changes in its own form
     */
    List<Told> people() {
        List<NewMember> untold = new ArrayList<>(was);
        Set<Member> taken = new HashSet<>();
        List<Told> told = new ArrayList<>();
        for (int row = 0; row < now.size(); row++) {
            NewMember said = now.get(row);
            Optional<NewMember> before = before(said, untold);
            if (before.isEmpty() && said.id() == null) {
                throw Refusal.because("family.notByCorrection").at("members", row, "fullName");
            }
            before.ifPresent(untold::remove);
            Optional<Member> member = toldOf(before.orElse(said), taken);
            if (member.isPresent()) {
                taken.add(member.get());
                told.add(new Told(row, member.get(), before.orElse(null), said));
            }
        }
        if (!untold.isEmpty()) {
            throw Refusal.because("family.notByCorrection").at("members");
        }
        return told;
    }

    /** Rows that stay as they are are not what somebody else's row was before. */
    private Optional<NewMember> before(NewMember said, List<NewMember> untold) {
        if (said.id() != null) {
            return untold.stream().filter(row -> said.id().equals(row.id())).findFirst();
        }
        if (untold.contains(said)) {
            return Optional.of(said);
        }
        return best(
                untold.stream()
                        .filter(row -> row.id() == null && !now.contains(row))
                        .toList(),
                row -> likeness(row, said));
    }

    private Optional<Member> toldOf(NewMember row, Set<Member> taken) {
        if (row.id() != null) {
            return members.stream()
                    .filter(member -> member.isOrContinues(row.id()))
                    .findFirst();
        }
        return best(
                members.stream()
                        .filter(member -> !taken.contains(member) && likeness(member, row) >= KNOWN)
                        .toList(),
                member -> likeness(member, row));
    }

    private static <T> Optional<T> best(List<T> all, ToIntFunction<T> likeness) {
        return all.stream().max(Comparator.comparingInt(likeness));
    }

    private static int likeness(NewMember one, NewMember other) {
        return points(BY_NAME, Objects.equals(one.fullName(), other.fullName()))
                + points(BY_NAME, one.iin() != null && one.iin().equals(other.iin()))
                + points(BY_BIRTH, Objects.equals(one.birthDate(), other.birthDate()))
                + points(1, one.kinship() == other.kinship());
    }

    private static int likeness(Member member, NewMember row) {
        return points(BY_NAME, isNamed(member, row))
                + points(BY_NAME, member.iin() != null && member.iin().equals(row.iin()))
                + points(BY_BIRTH, Objects.equals(member.birthDate(), row.birthDate()))
                + points(1, member.kinship() == row.kinship());
    }

    private static boolean isNamed(Member member, NewMember row) {
        return (member.isUnnamed() || row.isUnnamed() || row.fullName() == null)
                ? member.isUnnamed() && row.isUnnamed()
                : PersonName.of(member.fullName()).isWrittenAs(PersonName.of(row.fullName()));
    }

    private static int points(int points, boolean alike) {
        return alike ? points : 0;
    }

    /** What is written of a family beside its members, as it is corrected. */
    static WrittenFamily correct(WrittenFamily current, NewFamily was, NewFamily now) {
        return new WrittenFamily(
                now.name() == null
                        ? current.name()
                        : follow(current.name(), stripped(was.name()), stripped(now.name())),
                now.type() == null ? current.type() : follow(current.type(), was.type(), now.type()),
                followIfSaid(current.address(), was.address(), now.address()),
                followIfSaid(current.phone(), was.phone(), now.phone()));
    }

    @Contract("null -> null; !null -> !null")
    static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** On the day on which the paper was filed. */
    static Optional<Corrected> correct(Told told, int newborn, LocalDate day) {
        return told.member().correct(told.was(), told.now(), newborn, day);
    }
}
