package org.shanyraq.complaint;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.shanyraq.access.Sights;
import org.shanyraq.figures.ToldOf;
import org.springframework.stereotype.Component;

/** Behind a number of complaints those are named that the reader of the figures may read. */
@Component
class ComplaintsCounted implements ToldOf {

    private final ComplaintRepository complaints;
    private final Complaints rules;
    private final Sights sights;

    ComplaintsCounted(ComplaintRepository complaints, Complaints rules, Sights sights) {
        this.complaints = complaints;
        this.rules = rules;
        this.sights = sights;
    }

    @Override
    public String readers() {
        return "complaint";
    }

    @Override
    public Set<String> among(Collection<String> counted) {
        return complaints.findAllById(counted).stream()
                .filter(complaint -> rules.reads(complaint, sights.person()))
                .map(Complaint::number)
                .collect(Collectors.toSet());
    }
}
