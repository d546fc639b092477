package org.shanyraq.support;

import java.util.Locale;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;

/** Where a screen would show a message key instead of words, the test that came there fails. */
@TestComponent
public class WordsForEveryKey implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return "messageSource".equals(name) ? new Strict((MessageSource) bean) : bean;
    }

    private record Strict(MessageSource words) implements MessageSource {

        @Override
        public String getMessage(String key, Object[] arguments, String otherwise, Locale language) {
            String found = words.getMessage(key, arguments, null, language);
            if (found == null && key.equals(otherwise)) {
                throw new IllegalStateException("A person would read the key '%s': no words for it".formatted(key));
            }
            return found == null ? otherwise : found;
        }

        @Override
        public String getMessage(String key, Object[] arguments, Locale language) {
            return words.getMessage(key, arguments, language);
        }

        @Override
        public String getMessage(MessageSourceResolvable what, Locale language) {
            return words.getMessage(what, language);
        }
    }
}
