package org.shanyraq.form;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.FormErrors.FieldError;
import org.shanyraq.running.Acts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is begun in several cases with one form: each has a paper of its own, and all of it is done or nothing. Which acts this
 * is for, their diagrams say ({@code actForSeveral}).
 */
@Service
public class SeveralCases {

    private static final int MOST = 50;

    private final FormRoad road;
    private final Acts acts;

    SeveralCases(FormRoad road, Acts acts) {
        this.road = road;
        this.acts = acts;
    }

    /**
     * @param also the other cases; none for a form that is for one
     * @throws Refusal if the place is no act that is done for several, or there are more than fifty
     * @throws FormErrors as {@link FormRoad#file}, with the case in front where it is another than the first
     */
    @Transactional
    public Filed file(FormPlace place, List<String> also, Sent sent) {
        Filed filed = road.file(place, sent);
        if (!also.isEmpty()) {
            FormPlace.Act act = act(place);
            if (also.size() >= MOST) {
                throw Refusal.because("form.notForSeveral");
            }
            also.stream()
                    .distinct()
                    .filter(other -> !other.equals(act.caseNumber()))
                    .forEach(other -> fileAlso(new FormPlace.Act(other, act.process()), sent));
        }
        return filed;
    }

    private FormPlace.Act act(FormPlace place) {
        if (place instanceof FormPlace.Act act
                && acts.forSeveral().stream().anyMatch(one -> one.process().equals(act.process()))) {
            return act;
        }
        throw Refusal.because("form.notForSeveral");
    }

    private void fileAlso(FormPlace.Act other, Sent sent) {
        try {
            String version = road.open(other).version();
            road.file(other, new Sent(sent.answers(), version, opening(sent.opening(), other.caseNumber())));
        } catch (FormErrors refused) {
            throw new FormErrors(refused.errors().stream()
                    .map(error -> new FieldError(List.of(), other.caseNumber() + ": " + error.message()))
                    .toList());
        }
    }

    /** The same whenever the same form is sent again. */
    private static @Nullable UUID opening(@Nullable UUID first, String caseNumber) {
        return first == null ? null : UUID.nameUUIDFromBytes((first + caseNumber).getBytes(StandardCharsets.UTF_8));
    }
}
