package org.shanyraq.working;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.shanyraq.working.check.Application;
import org.shanyraq.working.check.Checker;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** What the checker finds in a way of working, in the reader's words. */
@Component
class Checks {

    private final Supplier<Checker> checker = SingletonSupplier.of(() -> new Checker(Application.compiled()));
    private final MessageSource sentences;

    Checks(MessageSource sentences) {
        this.sentences = sentences;
    }

    /** @param files of the whole way of working, by name */
    List<SaidFault> of(Map<String, byte[]> files) {
        return checker.get().faults(files).stream()
                .map(fault -> said(
                        fault.file(),
                        fault.element() == null ? "" : fault.element(),
                        fault.key(),
                        fault.arguments().toArray()))
                .toList();
    }

    SaidFault said(String file, String element, String key, Object... arguments) {
        return new SaidFault(file, element, sentences.getMessage(key, arguments, LocaleContextHolder.getLocale()));
    }
}
