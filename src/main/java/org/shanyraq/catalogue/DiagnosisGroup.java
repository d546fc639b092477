package org.shanyraq.catalogue;

import jakarta.persistence.Entity;

/** A group of diagnoses of children who get corrective help (T1235). */
@Entity
class DiagnosisGroup extends StateEntry {

    protected DiagnosisGroup() {}
}
