package org.shanyraq.session;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.Deserializer;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;

/**
 * How what a session remembers is written down and read again. Only a few classes are read, each of which is listed here:
 * whoever could write into the database must not run code with it. Whoever lays something new into a session adds its
 * class, or the session ends where it is read.
 */
final class KnownClasses {

    private static final ObjectInputFilter FILTER = ObjectInputFilter.Config.createFilter(String.join(
            ";",
            "maxdepth=10",
            "maxarray=10000",
            "maxrefs=10000",
            "maxbytes=1000000",
            "org.camunda.bpm.webapp.impl.security.auth.Authentication",
            "org.camunda.bpm.webapp.impl.security.auth.Authentications",
            "org.camunda.bpm.webapp.impl.security.auth.UserAuthentication",
            "org.shanyraq.security.PendingSignIn",
            "java.lang.String",
            "java.lang.Boolean",
            "java.lang.Number",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Object",
            "java.util.Date",
            "java.util.ArrayList",
            "java.util.HashMap",
            "java.util.Map$Entry",
            "java.util.HashSet",
            "!*"));

    private KnownClasses() {}

    static ConversionService conversion() {
        GenericConversionService conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(byte[].class, Object.class, new DeserializingConverter(new Known()));
        return conversion;
    }

    private static final class Known implements Deserializer<Object> {

        @Override
        public Object deserialize(InputStream written) throws IOException {
            try (ObjectInputStream objects = new ObjectInputStream(written)) {
                objects.setObjectInputFilter(FILTER);
                return objects.readObject();
            } catch (ClassNotFoundException e) {
                throw new IOException(e);
            }
        }
    }
}
