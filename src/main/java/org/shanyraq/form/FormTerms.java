package org.shanyraq.form;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long is kept what stands beside the filed forms.
 *
 * @param drafts what was typed and not filed, since it was typed on last
 * @param putAside what was thrown away, or not chosen, and can be brought back until then
 * @param openings what an opened form was answered when it was filed: whoever sends it again is answered the same
 */
@ConfigurationProperties("shanyraq.forms.kept")
record FormTerms(
        @DefaultValue("180d") Duration drafts,
        @DefaultValue("30d") Duration putAside,
        @DefaultValue("90d") Duration openings) {}
