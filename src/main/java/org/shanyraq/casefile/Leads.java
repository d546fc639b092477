package org.shanyraq.casefile;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shanyraq.engine.Refusal;

/** Who leads a case, who led it before, and whose it stays while somebody stands in. */
@Embeddable
public class Leads {

    /** Whoever leads it now, or led it last. */
    private String caseManager;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "case_number", nullable = false, updatable = false)
    @OrderBy("sequence")
    private List<Lead> history = new ArrayList<>();

    protected Leads() {}

    Leads(String worker, OffsetDateTime at) {
        caseManager = worker;
        begin(worker, LeadReason.opened, at);
    }

    void handOver(HandedOver how) {
        ensureLedByAnother(how.to());
        Lead next = Lead.arranged(how);
        if (how.lastDay() != null) {
            ensureStandsInForAnother(how.to());
            next.inPlaceOf(owner(), how.lastDay());
        }
        goOn(next, how.at());
    }

    /**
     * Its worker is away, and another leads from now on. Who stood in for somebody is replaced in that: the case stays
     * whose it was.
     *
     * @throws Refusal if the other worker leads it already
     */
    public void goOnWith(HandedOver how) {
        ensureLedByAnother(how.to());
        Lead next = Lead.arranged(how);
        Lead now = now().orElseThrow();
        if (!how.to().equals(owner())) {
            if (how.lastDay() != null) {
                next.inPlaceOf(owner(), how.lastDay());
            } else if (now.standsInFor() != null) {
                next.inPlaceOf(owner(), now.plannedUntil());
            }
        }
        goOn(next, how.at());
    }

    /**
     * A worker is back, or their time as a substitute is over for another reason: the case comes back to them as they
     * had it.
     *
     * @param works whether they still work at the centre; if not, whoever leads it now goes on as they would have
     */
    public void backTo(String worker, boolean works, OffsetDateTime at) {
        Lead now = now().orElseThrow();
        Lead next =
                works ? new Lead(worker, LeadReason.workerIsBack, at) : new Lead(caseManager, LeadReason.departure, at);
        if (!worker.equals(now.standsInFor())) {
            next.asIn(lastOf(worker));
        }
        goOn(next, at);
    }

    private Lead lastOf(String worker) {
        return history.stream()
                .filter(lead -> lead.worker().equals(worker))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    /** Whoever stands in does so until another day. */
    public void substitutionLasts(LocalDate lastDay) {
        now().ifPresent(lead -> lead.lasts(lastDay));
    }

    private void ensureLedByAnother(String worker) {
        if (worker.equals(caseManager)) {
            throw Refusal.because("casefile.leadsAlready").at("newCaseManager");
        }
    }

    private void ensureStandsInForAnother(String substitute) {
        if (substitute.equals(owner())) {
            throw Refusal.because("casefile.isTheirOwnCase").at("lastDay");
        }
    }

    /** Whose case it is comes back; nothing changes if nobody stands in any more. */
    public void handBack(OffsetDateTime at) {
        if (!owner().equals(caseManager)) {
            begin(owner(), LeadReason.workerIsBack, at);
        }
    }

    /** Who stood in leads for good: whose case it was does not come back. */
    public void keptBySubstitute(LeadReason reason, OffsetDateTime at) {
        begin(caseManager, reason, at);
    }

    /** Whoever was chosen at the admission leads for good, also if they stood in until then. */
    void admitted(String worker, OffsetDateTime at) {
        if (!worker.equals(owner()) || !worker.equals(caseManager)) {
            begin(worker, LeadReason.admitted, at);
        }
    }

    void begin(String worker, LeadReason reason, OffsetDateTime at) {
        goOn(new Lead(worker, reason, at), at);
    }

    private void goOn(Lead next, OffsetDateTime at) {
        end(at);
        history.add(next);
        caseManager = next.worker();
    }

    /** The case is over: nobody leads it any longer. */
    void end(OffsetDateTime at) {
        now().ifPresent(lead -> lead.end(at));
    }

    String caseManager() {
        return caseManager;
    }

    /** The user id of whose case it is for good: another than the case manager while somebody stands in. */
    public String owner() {
        return now().map(Lead::standsInFor).orElse(caseManager);
    }

    /** Who leads it now; nobody, when it is over. */
    public Optional<Lead> now() {
        return history.stream().filter(lead -> lead.endedAt() == null).findFirst();
    }

    /** Who led the case, the first one first. */
    public List<Lead> all() {
        return List.copyOf(history);
    }
}
