package org.shanyraq.engine;

import java.time.Duration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.shanyraq.calendar.CentreClock;
import org.springframework.stereotype.Component;

/** Sets the engine's clock and the centre's together, so that there is only one time. */
@Component
public class EngineClock {

    private final CentreClock centre;

    EngineClock(CentreClock centre) {
        this.centre = centre;
    }

    /** @param fromSystem how far both clocks stand from the system's */
    public void shiftBy(Duration fromSystem) {
        ClockUtil.offset(fromSystem.toMillis());
        centre.shiftBy(fromSystem);
    }
}
