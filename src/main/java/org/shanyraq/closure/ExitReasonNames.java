package org.shanyraq.closure;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.shanyraq.casefile.ExitReason;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** What the reasons are called for which a family leaves. */
@Component
public class ExitReasonNames {

    private final MessageSource words;

    ExitReasonNames(MessageSource words) {
        this.words = words;
    }

    /** By the reason's code, as a choice is written. */
    public Map<String, String> names() {
        return Arrays.stream(ExitReason.values()).collect(Collectors.toMap(ExitReason::name, this::of));
    }

    String of(ExitReason reason) {
        return StringUtils.capitalize(words.getMessage("set.exit." + reason, null, LocaleContextHolder.getLocale()));
    }
}
