package org.shanyraq.paper;

/** A paper to be read and signed, or the same to be written on. */
public enum PaperFormat {
    pdf("application/pdf"),
    docx("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String mediaType;

    PaperFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }
}
