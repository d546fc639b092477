package org.shanyraq.running;

/**
 * Which of the answers of a case that are not for everybody the signed-in person reads.
 *
 * @param asLead whether what whoever leads the case reads
 * @param asCoordinator whether what coordinators read, which is all
 */
public record Confidence(String person, boolean asLead, boolean asCoordinator) {

    public boolean reads(Readers readers) {
        return readers != Readers.author && (asCoordinator || (asLead && readers == Readers.lead));
    }

    /**
     * Of one paper.
     *
     * @param first who filed it
     * @param last who corrected it as it stands here, or the same person; whoever corrects a paper does not come to read what
     *     its author noted for coordinators
     */
    public OfPaper of(String first, String last) {
        return new OfPaper(this, person.equals(first), person.equals(last));
    }

    /** As {@link Confidence}, of one paper. */
    public record OfPaper(Confidence ofCase, boolean filed, boolean corrected) {

        public boolean reads(Readers readers) {
            return filed || ofCase.reads(readers) || (corrected && readers == Readers.lead);
        }
    }
}
