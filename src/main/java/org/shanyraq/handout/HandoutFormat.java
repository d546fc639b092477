package org.shanyraq.handout;

/** As what figures leave the centre. */
public enum HandoutFormat {
    /** A sheet for each table, and one that says how each figure is counted. */
    xlsx("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /** One line for each number: UTF-8 with its mark, separated by semicolons. */
    csv("text/csv;charset=UTF-8", "csv"),
    /** A paper for the founder. */
    pdf("application/pdf", "pdf"),
    /** The authority's own form, its named cells filled. */
    form("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String mediaType;
    private final String ending;

    HandoutFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of the file's name, without a dot. */
    public String ending() {
        return ending;
    }
}
