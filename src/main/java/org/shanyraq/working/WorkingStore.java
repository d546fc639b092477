package org.shanyraq.working;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ways of working and proposals, as the database keeps them. */
@Component
class WorkingStore {

    /** Any number that nobody else takes; whoever changes the way of working waits for whoever does. */
    private static final long LOCK = 5_317_008_615L;

    private static final String WORKING =
            "select number, since, title, reason, source, written_by, approved_by from casefile.working";
    private static final String PROPOSAL =
            "select number, base, title, reason, source, written_by, written_at, revision, state, decided_by, decided_at,"
                    + " decided_because, working from casefile.working_proposal";

    private final JdbcClient database;
    private final CentreClock clock;

    WorkingStore(JdbcClient database, CentreClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Until the transaction ends nobody else changes the way of working, at this node or another. */
    void lock() {
        database.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query()
                .singleRow();
    }

    Optional<WayOfWorking> inForce() {
        return database.sql(WORKING + " order by number desc limit 1")
                .query(this::readWorking)
                .optional();
    }

    /** The newest first. */
    List<WayOfWorking> history(int most) {
        return database.sql(WORKING + " order by number desc limit :most")
                .param("most", most)
                .query(this::readWorking)
                .list();
    }

    /** @return by name */
    SortedMap<String, byte[]> files(int working) {
        return contents("""
                select file.name, content.content
                  from casefile.working_file file join casefile.working_content content on content.hash = file.hash
                 where file.working = :of
                """, working);
    }

    /** @return the hashes by name */
    SortedMap<String, String> hashes(int working) {
        return named("select name, hash as said from casefile.working_file where working = :of", working);
    }

    /** As the product had its own files when this way of working came into force: the hashes by name. */
    SortedMap<String, String> productHashes(int working) {
        return named(
                "select name, product_hash as said from casefile.working_file"
                        + " where working = :of and product_hash is not null",
                working);
    }

    byte[] content(String hash) {
        return database.sql("select content from casefile.working_content where hash = :hash")
                .param("hash", hash)
                .query(byte[].class)
                .single();
    }

    /**
     * @param files the hashes by name; their contents are kept already
     * @param product the hashes of the product's own files by name
     */
    void add(WayOfWorking working, Map<String, String> files, Map<String, String> product) {
        database.sql("""
                        insert into casefile.working (number, since, title, reason, source, written_by, approved_by)
                        values (:number, :since, :title, :reason, :source, :writtenBy, :approvedBy)
                        """).paramSource(working).update();
        files.forEach(
                (name, hash) -> database.sql("insert into casefile.working_file (working, name, hash, product_hash)"
                                + " values (:working, :name, :hash, :product)")
                        .param("working", working.number())
                        .param("name", name)
                        .param("hash", hash)
                        .param("product", product.get(name))
                        .update());
    }

    /** @return the hash under which it is kept */
    String keep(byte[] content) {
        String hash = hash(content);
        database.sql(
                        "insert into casefile.working_content (hash, content) values (:hash, :content) on conflict do nothing")
                .param("hash", hash)
                .param("content", content)
                .update();
        return hash;
    }

    Optional<Proposal> proposal(int number) {
        return database.sql(PROPOSAL + " where number = :number")
                .param("number", number)
                .query(this::readProposal)
                .optional();
    }

    /** The newest first. */
    List<Proposal> proposals(int most) {
        return database.sql(PROPOSAL + " order by number desc limit :most")
                .param("most", most)
                .query(this::readProposal)
                .list();
    }

    Optional<Proposal> openBy(String person, String title) {
        return database.sql(PROPOSAL + " where state = 'open' and written_by = :person and title = :title"
                        + " order by number desc limit 1")
                .param("person", person)
                .param("title", title)
                .query(this::readProposal)
                .optional();
    }

    /** @return its number */
    int addProposal(int base, String title, @Nullable String reason, @Nullable String source, String person) {
        return database.sql("""
                        insert into casefile.working_proposal (base, title, reason, source, written_by, written_at)
                        values (:base, :title, :reason, :source, :person, :now) returning number
                        """)
                .param("base", base)
                .param("title", title)
                .param("reason", reason)
                .param("source", source)
                .param("person", person)
                .param("now", clock.now())
                .query(Integer.class)
                .single();
    }

    /** @return the hashes by name */
    SortedMap<String, String> proposedHashes(int proposal) {
        return named("select name, hash as said from casefile.working_proposal_file where proposal = :of", proposal);
    }

    SortedMap<String, byte[]> proposedFiles(int proposal) {
        return contents("""
                select file.name, content.content
                  from casefile.working_proposal_file file join casefile.working_content content on content.hash = file.hash
                 where file.proposal = :of
                """, proposal);
    }

    void putFile(int proposal, String name, byte[] content) {
        database.sql(
                        "insert into casefile.working_proposal_file (proposal, name, hash) values (:proposal, :name, :hash)"
                                + " on conflict (proposal, name) do update set hash = excluded.hash")
                .param("proposal", proposal)
                .param("name", name)
                .param("hash", keep(content))
                .update();
    }

    void takeFileOut(int proposal, String name) {
        database.sql("delete from casefile.working_proposal_file where proposal = :proposal and name = :name")
                .param("proposal", proposal)
                .param("name", name)
                .update();
    }

    /** @return whether it was still open in this revision */
    boolean change(Proposal read, int base, String title, @Nullable String reason, @Nullable String source) {
        return database.sql("""
                        update casefile.working_proposal
                           set base = :base, title = :title, reason = :reason, source = :source, revision = revision + 1
                         where number = :number and revision = :revision and state = 'open'
                        """)
                        .param("base", base)
                        .param("title", title)
                        .param("reason", reason)
                        .param("source", source)
                        .param("number", read.number())
                        .param("revision", read.revision())
                        .update()
                == 1;
    }

    /** @return whether it was still open in this revision */
    boolean decide(
            Proposal read, Proposal.State state, String person, @Nullable String because, @Nullable Integer working) {
        return database.sql("""
                        update casefile.working_proposal
                           set state = :state, decided_by = :person, decided_at = :now, decided_because = :because,
                               working = :working, revision = revision + 1
                         where number = :number and revision = :revision and state = 'open'
                        """)
                        .param("state", state.name())
                        .param("person", person)
                        .param("now", clock.now())
                        .param("because", because)
                        .param("working", working)
                        .param("number", read.number())
                        .param("revision", read.revision())
                        .update()
                == 1;
    }

    static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private SortedMap<String, byte[]> contents(String sql, int of) {
        SortedMap<String, byte[]> found = new TreeMap<>();
        database.sql(sql).param("of", of).query(row -> {
            found.put(row.getString("name"), row.getBytes("content"));
        });
        return found;
    }

    private SortedMap<String, String> named(String sql, int of) {
        SortedMap<String, String> found = new TreeMap<>();
        database.sql(sql).param("of", of).query(row -> {
            found.put(row.getString("name"), row.getString("said"));
        });
        return found;
    }

    private WayOfWorking readWorking(ResultSet row, int number) throws SQLException {
        return new WayOfWorking(
                row.getInt("number"),
                at(row.getTimestamp("since")),
                row.getString("title"),
                row.getString("reason"),
                row.getString("source"),
                row.getString("written_by"),
                row.getString("approved_by"));
    }

    private Proposal readProposal(ResultSet row, int number) throws SQLException {
        Timestamp decided = row.getTimestamp("decided_at");
        return new Proposal(
                row.getInt("number"),
                row.getInt("base"),
                row.getString("title"),
                row.getString("reason"),
                row.getString("source"),
                row.getString("written_by"),
                at(row.getTimestamp("written_at")),
                row.getInt("revision"),
                Proposal.State.valueOf(row.getString("state")),
                row.getString("decided_by"),
                decided == null ? null : at(decided),
                row.getString("decided_because"),
                row.getObject("working", Integer.class));
    }

    private OffsetDateTime at(Timestamp time) {
        return time.toInstant().atZone(clock.getZone()).toOffsetDateTime();
    }
}
