package org.shanyraq.assessment;

import static org.shanyraq.assessment.AssessmentArea.child;
import static org.shanyraq.assessment.AssessmentArea.family;
import static org.shanyraq.assessment.AssessmentArea.parenting;

import java.util.Arrays;
import java.util.List;

/** The 18 components of the in-depth assessment (T1109-1145, Table 4), six on each side. */
public enum AssessmentComponent {
    health(child),
    education(child),
    emotionalDevelopment(child),
    relationships(child),
    identity(child),
    selfCare(child),

    basicCare(parenting),
    safety(parenting),
    warmth(parenting),
    stimulation(parenting),
    guidance(parenting),
    stability(parenting),

    familyHistory(family),
    extendedFamily(family),
    housing(family),
    employment(family),
    socialIntegration(family),
    communityResources(family);

    private final AssessmentArea area;

    AssessmentComponent(AssessmentArea area) {
        this.area = area;
    }

    public AssessmentArea area() {
        return area;
    }

    /** The components of one side, in the order of the table. */
    public static List<AssessmentComponent> of(AssessmentArea area) {
        return Arrays.stream(values())
                .filter(component -> component.area == area)
                .toList();
    }
}
