package org.shanyraq.catalogue;

/** The six groups of social services that the centre provides, in the order of its catalogue (T1067-1072). */
public enum ServiceGroup {
    socioPsychological,
    socioPedagogical,
    socioLegal,
    socioEconomic,
    socioMedical,
    socioCultural
}
