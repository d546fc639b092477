package org.shanyraq.working.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever bytes it is given, the checker answers with sentences. */
class CheckerPropertyTest {

    private static final Map<String, byte[]> OWN = WayFiles.own();

    private static final List<String> NAMES =
            List.of("progress-review.bpmn", "risk-level.dmn", "make-first-contact.form", "decisions_ru.properties");

    @Property(tries = 60)
    void anyBytesAreAnsweredWithSentences(@ForAll("names") String file, @ForAll byte[] content) {
        assertThat(faults(file, content))
                .allSatisfy(fault -> assertThat(fault.inEnglish()).isNotBlank());
    }

    /** Bytes of our own files that are lost, doubled or become others. */
    @Property(tries = 80)
    void aDamagedFileIsAnsweredWithSentences(@ForAll("damaged") Damaged damaged) {
        assertThat(faults(damaged.file(), damaged.content())).allSatisfy(fault -> {
            assertThat(fault.inEnglish()).isNotBlank();
            assertThat(fault.key()).isNotEqualTo("working.fault.unforeseen");
        });
    }

    @Example
    void elementsInsideEachOtherWithoutEndAreAFault() {
        String deep = "<a>".repeat(200_000) + "</a>".repeat(200_000);
        String list = "{\"components\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        assertThat(faults("deep.bpmn", deep.getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .satisfies(fault -> assertThat(fault.key()).startsWith("working.fault.unreadable"));
        assertThat(faults("deep.form", list.getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .satisfies(fault -> assertThat(fault.key()).startsWith("working.fault.unreadable"));
    }

    private static List<Fault> faults(String file, byte[] content) {
        return CheckerTest.CHECKER.faults(Map.of(file, content));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(NAMES);
    }

    @Provide
    Arbitrary<Damaged> damaged() {
        return Combinators.combine(
                        Arbitraries.of(NAMES),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.bytes().array(byte[].class).ofMaxSize(12))
                .as(Damaged::of);
    }

    /** @param content the file of that name with some bytes taken out at one place and others put in */
    private record Damaged(String file, byte[] content) {

        static Damaged of(String file, double place, int out, byte[] in) {
            byte[] own = OWN.get(file);
            int at = (int) (place * (own.length - 1));
            int on = Math.min(own.length, at + out);
            byte[] content = new byte[at + in.length + own.length - on];
            System.arraycopy(own, 0, content, 0, at);
            System.arraycopy(in, 0, content, at, in.length);
            System.arraycopy(own, on, content, at + in.length, own.length - on);
            return new Damaged(file, content);
        }
    }
}
