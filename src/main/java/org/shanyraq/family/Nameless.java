package org.shanyraq.family;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * What a newborn without a name is called, in the reader's language. A name that is none is never kept: who reads the
 * file in another language reads it there.
 */
final class Nameless {

    private static final ResourceBundle.Control WITHOUT_THE_MACHINES_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Nameless() {}

    /**
     * @param kinship tells girls from boys
     * @param number which of the newborns without a name, from 1 on
     */
    static String called(Kinship kinship, int number) {
        Locale language = LocaleContextHolder.getLocale();
        ResourceBundle words = ResourceBundle.getBundle("i18n.messages", language, WITHOUT_THE_MACHINES_LANGUAGE);
        return new MessageFormat(words.getString("family.newborn." + whichOf(kinship)), language)
                .format(new Object[] {number});
    }

    private static String whichOf(Kinship kinship) {
        return kinship == Kinship.daughter || kinship == Kinship.sister
                ? "girl"
                : kinship == Kinship.son || kinship == Kinship.brother ? "boy" : "child";
    }
}
