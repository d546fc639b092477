package org.shanyraq.family;

import org.shanyraq.engine.Bundles;
import org.shanyraq.engine.Messages;
import org.shanyraq.engine.Vocabulary;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * What a newborn without a name is called, in the reader's language. A name that is none is never kept: who reads the
 * file in another language reads it there.
 */
final class Nameless {

    private static final MessageSource WORDS = new Messages(new Vocabulary(new Bundles()));

    private Nameless() {}

    /**
     * @param kinship tells girls from boys
     * @param number which of the newborns without a name, from 1 on
     */
    static String called(Kinship kinship, int number) {
        return WORDS.getMessage(
                "family.newborn." + whichOf(kinship), new Object[] {number}, LocaleContextHolder.getLocale());
    }

    private static String whichOf(Kinship kinship) {
        return kinship == Kinship.daughter || kinship == Kinship.sister
                ? "girl"
                : kinship == Kinship.son || kinship == Kinship.brother ? "boy" : "child";
    }
}
