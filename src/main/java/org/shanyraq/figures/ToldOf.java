package org.shanyraq.figures;

import java.util.Collection;
import java.util.Set;

/** Who is told what a figure counted, where only whose module it is knows that. */
public interface ToldOf {

    /** What a figure's file names it by, under {@code -- readers:}. */
    String readers();

    /**
     * @param counted ids, as the figure's query gives them
     * @return those of them of which the signed-in person may know
     */
    Set<String> among(Collection<String> counted);
}
