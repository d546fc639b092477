package org.shanyraq.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shanyraq.engine.Choice;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;

/** The grounds on which the state sees a family in need of special social services (T589-600). The list is data. */
@Service
@Transactional(readOnly = true)
public class Grounds {

    private final NeedGroundRepository grounds;

    Grounds(NeedGroundRepository grounds) {
        this.grounds = grounds;
    }

    /** The choices of a field. */
    public List<Choice> options() {
        return StateEntry.options(grounds.findAllByOrderByPosition());
    }

    /** Every ground's name by its code, also of those that are no longer chosen. */
    public Map<String, String> names() {
        return grounds.findAllByOrderByPosition().stream().collect(Collectors.toMap(NeedGround::code, Grounds::name));
    }

    /** Whether all of these are on the list. */
    public boolean include(Collection<String> codes) {
        return StateEntry.include(grounds.findAllByOrderByPosition(), codes);
    }

    private static String name(NeedGround ground) {
        return StringUtils.capitalize(ground.name(LocaleContextHolder.getLocale()));
    }
}
