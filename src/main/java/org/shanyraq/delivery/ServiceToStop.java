package org.shanyraq.delivery;

import org.shanyraq.running.ActOccasion;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A service is stopped only where one runs. */
@Component
@Transactional(readOnly = true)
class ServiceToStop implements ActOccasion {

    private final ServiceRequests requests;

    ServiceToStop(ServiceRequests requests) {
        this.requests = requests;
    }

    @Override
    public String process() {
        return "serviceStop";
    }

    @Override
    public boolean arises(String caseNumber) {
        return !requests.open(caseNumber).isEmpty();
    }
}
