package org.shanyraq.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * What a fact was before it was corrected.
 *
 * @param fact the id of the contact, service, member or family
 * @param was what was known of it, by the names of what is known of it now
 * @param by the user id of who corrected it
 * @param reason why it was corrected, in the words of who did
 */
public record Former(UUID fact, JsonNode was, String by, OffsetDateTime at, String reason) {}
