package org.shanyraq.reunification;

/** Whether a child can live there. */
public enum Housing {
    fit,
    fitWithHelp,
    notFit
}
