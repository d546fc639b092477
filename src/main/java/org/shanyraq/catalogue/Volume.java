package org.shanyraq.catalogue;

/** Whether the state guarantees a service, free of charge, or it goes beyond that and is paid for (T604). */
public enum Volume {
    guaranteed,
    overGuaranteed
}
