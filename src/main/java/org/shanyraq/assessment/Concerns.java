package org.shanyraq.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** What the development plan has to answer: the components that the latest in-depth assessment found of concern. */
@Service
public class Concerns {

    private final InDepthAssessments assessments;

    Concerns(InDepthAssessments assessments) {
        this.assessments = assessments;
    }

    /** Serious concerns first, then in the order of the table; empty before the first in-depth assessment. */
    public List<RatedComponent> of(String caseNumber) {
        return assessments.ratings(caseNumber).stream()
                .filter(rated -> rated.rating().isConcern())
                .sorted(Comparator.comparing(RatedComponent::rating).reversed())
                .toList();
    }

    /** What each component of the case is called, whether it was found of concern or not, by its {@link RatedComponent#key()}. */
    public Map<String, String> titles(String caseNumber) {
        return assessments.titles(caseNumber);
    }
}
