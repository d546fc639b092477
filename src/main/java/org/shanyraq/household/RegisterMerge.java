package org.shanyraq.household;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.Refusal;
import org.shanyraq.family.SamePerson;
import org.shanyraq.form.Submission;

/** What was recorded twice and is known once since, until that is taken back. */
@Entity
@Table(name = "register_merge")
public class RegisterMerge {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @Version
    private Integer version;

    @Enumerated(EnumType.STRING)
    private DoubleKind kind;

    /** In whose file it was decided. */
    private String caseNumber;

    private String otherCase;
    private UUID doubledFamily;
    private UUID keptFamily;

    @ElementCollection
    @CollectionTable(name = "register_merge_person", joinColumns = @JoinColumn(name = "merge_id"))
    @OrderColumn(name = "position")
    private List<Person> people = new ArrayList<>();

    private String mergedBy;
    private OffsetDateTime mergedAt;
    private UUID filingId;
    private @Nullable String undoneBy;
    private @Nullable OffsetDateTime undoneAt;
    private @Nullable UUID undoFilingId;

    protected RegisterMerge() {}

    RegisterMerge(
            DoubleKind kind,
            String otherCase,
            UUID doubledFamily,
            UUID keptFamily,
            List<SamePerson> people,
            Submission submission) {
        this.kind = kind;
        this.otherCase = otherCase;
        this.doubledFamily = doubledFamily;
        this.keptFamily = keptFamily;
        people.forEach(person -> this.people.add(new Person(person)));
        caseNumber = submission.caseNumber();
        mergedBy = submission.person();
        mergedAt = submission.at();
        filingId = submission.filing();
    }

    /**
     * They are two after all.
     *
     * @throws Refusal if somebody has taken it back already
     */
    void undo(Submission submission) {
        if (undoneAt != null) {
            throw Refusal.because("household.undoneAlready");
        }
        undoneBy = submission.person();
        undoneAt = submission.at();
        undoFilingId = submission.filing();
    }

    public UUID id() {
        return id;
    }

    DoubleKind kind() {
        return kind;
    }

    UUID doubledFamily() {
        return doubledFamily;
    }

    UUID keptFamily() {
        return keptFamily;
    }

    String mergedBy() {
        return mergedBy;
    }

    OffsetDateTime mergedAt() {
        return mergedAt;
    }

    List<SamePerson> people() {
        return people.stream().map(Person::asRead).toList();
    }

    /** Which entry became which. */
    @Embeddable
    static class Person {

        private @Nullable UUID doubled;
        private @Nullable UUID kept;
        private boolean received;

        protected Person() {}

        Person(SamePerson person) {
            doubled = person.doubled();
            kept = person.kept();
            received = person.received();
        }

        SamePerson asRead() {
            return new SamePerson(doubled, kept, received);
        }
    }
}
