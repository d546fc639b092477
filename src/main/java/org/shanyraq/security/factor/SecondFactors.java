package org.shanyraq.security.factor;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.shanyraq.access.Role;
import org.shanyraq.security.factor.SecondFactorProperties.Whom;
import org.shanyraq.trail.Trace;
import org.shanyraq.trail.Trace.Kind;
import org.shanyraq.trail.Trail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who gives a code beside the password, and whether the code is right. A code counts once, whoever types it first. */
@Service
@Transactional
public class SecondFactors {

    private final IdentityService identities;
    private final JdbcClient database;
    private final FactorKey key;
    private final Trail trail;
    private final List<String> passwordAloneAtRest;

    private final Whom askedOf;

    /** The phones' time: the centre's clock may be moved for practising. */
    private final Clock clock = Clock.systemUTC();

    SecondFactors(
            SecondFactorProperties settings,
            IdentityService identities,
            JdbcClient database,
            FactorKey key,
            Trail trail) {
        this.identities = identities;
        this.database = database;
        this.key = key;
        this.trail = trail;
        this.askedOf = key.isThere() ? settings.askedOf() : Whom.none;
        this.passwordAloneAtRest = List.copyOf(settings.passwordAloneAtRest());
    }

    public boolean isAskedOf(String person) {
        return switch (askedOf) {
            case none -> false;
            case watchers ->
                isAskedOf(identities.createGroupQuery().groupMember(person).list().stream()
                        .map(Group::getId)
                        .toList());
            case everybody -> true;
        };
    }

    /** @param groups those of one person */
    public boolean isAskedOf(Collection<String> groups) {
        return switch (askedOf) {
            case none -> false;
            case watchers ->
                groups.stream()
                        .flatMap(group -> Role.of(group).stream())
                        .anyMatch(role -> role.watchesOverAll() || role == Role.administrator);
            case everybody -> true;
        };
    }

    /** At the REST interface, where a program may be let in with its password alone. */
    public boolean isAskedAtRestOf(String person) {
        return !passwordAloneAtRest.contains(person) && isAskedOf(person);
    }

    @Transactional(readOnly = true)
    public boolean isSetUp(String person) {
        return database.sql("select exists (select from casefile.second_factor where user_id = :person)")
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    /** A new secret for somebody who has none, encrypted for as long as it is not confirmed. */
    public String begin(String person) {
        return Base64.getEncoder()
                .encodeToString(key.seal().close(Secret.random().bytes(), person));
    }

    /** What the page shows of a secret that is not confirmed yet. Of one that is, nothing is ever shown again. */
    public Offer offer(String person, String begun) {
        Secret secret = secret(person, begun);
        return new Offer(secret.readable(), secret.picture(person));
    }

    /**
     * The person's app has taken the secret, as its first code shows; from now on it is theirs.
     *
     * @return the recovery codes, shown this once, if the code was right
     */
    public Outcome confirm(String person, String begun, String typed) {
        Secret secret = secret(person, begun);
        OptionalLong step = step(secret, typed);
        if (step.isEmpty()) {
            return Outcome.WRONG;
        }
        int kept = database.sql("insert into casefile.second_factor (user_id, secret, last_step)"
                        + " values (:person, :secret, :step) on conflict do nothing")
                .param("person", person)
                .param("secret", key.seal().close(secret.bytes(), person))
                .param("step", step.getAsLong())
                .update();
        return kept == 0 ? Outcome.WRONG : new Outcome(Result.right, keptCodes(person), RecoveryCodes.NUMBER);
    }

    private List<String> keptCodes(String person) {
        List<String> codes = RecoveryCodes.fresh();
        codes.forEach(code -> database.sql("insert into casefile.recovery_code (user_id, hash) values (:person, :hash)")
                .param("person", person)
                .param("hash", hash(person, code))
                .update());
        return codes;
    }

    /** @param typed a code of the phone, or one of the recovery codes */
    public Outcome check(String person, String typed) {
        String plain = RecoveryCodes.plain(typed);
        return plain.matches("\\d{%d}".formatted(OneTimeCodes.DIGITS))
                ? checkPhone(person, plain)
                : checkRecovery(person, plain);
    }

    private Outcome checkPhone(String person, String code) {
        OptionalLong step = database.sql("select secret from casefile.second_factor where user_id = :person")
                .param("person", person)
                .query(byte[].class)
                .optional()
                .map(closed -> step(new Secret(key.seal().open(closed, person)), code))
                .orElse(OptionalLong.empty());
        if (step.isEmpty()) {
            return Outcome.WRONG;
        }
        int first = database.sql("update casefile.second_factor set last_step = :step"
                        + " where user_id = :person and last_step < :step")
                .param("step", step.getAsLong())
                .param("person", person)
                .update();
        return first == 0 ? Outcome.USED : new Outcome(Result.right, List.of(), codesLeft(person));
    }

    private Outcome checkRecovery(String person, String code) {
        int first = database.sql("update casefile.recovery_code set used_at = now()"
                        + " where user_id = :person and hash = :hash and used_at is null")
                .param("person", person)
                .param("hash", hash(person, code))
                .update();
        return first == 0 ? Outcome.WRONG : new Outcome(Result.recovered, List.of(), codesLeft(person));
    }

    /**
     * A phone is lost: at the next sign-in the person sets up another.
     *
     * @param administrator who does it; that is a change of rights
     */
    public boolean takeAway(String person, String administrator) {
        boolean had = database.sql("delete from casefile.second_factor where user_id = :person")
                        .param("person", person)
                        .update()
                > 0;
        if (had) {
            trail.write(Trace.done(Kind.rights, administrator, "second factor taken away")
                    .about(person));
        }
        return had;
    }

    @Transactional(readOnly = true)
    public List<SetUp> all() {
        return database.sql("select user_id, set_up_at, (select count(*) from casefile.recovery_code code"
                        + " where code.user_id = factor.user_id and used_at is null)"
                        + " from casefile.second_factor factor order by user_id")
                .query((row, number) ->
                        new SetUp(row.getString(1), row.getObject(2, OffsetDateTime.class), row.getInt(3)))
                .list();
    }

    private int codesLeft(String person) {
        return database.sql("select count(*) from casefile.recovery_code where user_id = :person and used_at is null")
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    private OptionalLong step(Secret secret, String typed) {
        return OneTimeCodes.stepOf(
                RecoveryCodes.plain(typed), secret.bytes(), clock.instant().getEpochSecond());
    }

    private Secret secret(String person, String begun) {
        return new Secret(key.seal().open(Base64.getDecoder().decode(begun), person));
    }

    private byte[] hash(String person, String code) {
        return key.seal().hash(RecoveryCodes.plain(code), person);
    }

    /** How an answer was. */
    public enum Result {
        right,
        /** By one of the recovery codes. */
        recovered,
        wrong,
        /** It was right and has counted already. */
        usedBefore
    }

    /**
     * @param recoveryCodes of a factor that has just been set up
     * @param codesLeft recovery codes that have not been used
     */
    public record Outcome(Result result, List<String> recoveryCodes, int codesLeft) {

        static final Outcome WRONG = new Outcome(Result.wrong, List.of(), 0);
        static final Outcome USED = new Outcome(Result.usedBefore, List.of(), 0);

        public boolean isRight() {
            return result == Result.right || result == Result.recovered;
        }
    }

    /**
     * @param secret to be typed into an app
     * @param size of the square picture, in its own squares
     * @param path its dark squares, as an SVG path
     */
    public record Offer(String secret, int size, String path) {

        Offer(String secret, Secret.Picture picture) {
            this(secret, picture.size(), picture.path());
        }
    }

    /** @param person a user id */
    public record SetUp(String person, OffsetDateTime since, int codesLeft) {}
}
