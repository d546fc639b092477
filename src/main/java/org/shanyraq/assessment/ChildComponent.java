package org.shanyraq.assessment;

/** The components of a child's own side (T1113), as a sheet for brothers and sisters names them. */
public enum ChildComponent {
    health,
    education,
    emotionalDevelopment,
    relationships,
    identity,
    selfCare;

    AssessmentComponent component() {
        return AssessmentComponent.valueOf(name());
    }
}
