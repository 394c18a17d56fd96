package org.allianceevents.export.download;

/** The files of a whole release. */
public enum DownloadFile {
    ZIP("alliance-events.zip", "application/zip", "Tables as CSV in a Frictionless Data Package"),
    SQLITE("alliance-events.sqlite", "application/vnd.sqlite3", "The same tables as a SQLite database"),
    JSON_LINES("alliance-events.jsonl", "application/x-ndjson", "One event a line, with all that is known of it"),
    CHECKSUMS("SHA256SUMS", "text/plain; charset=utf-8", "Checksums, as sha256sum reads them");

    private final String fileName;
    private final String mediaType;
    private final String meaning;

    DownloadFile(String fileName, String mediaType, String meaning) {
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.meaning = meaning;
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    /** What it is, in a few words. */
    public String meaning() {
        return meaning;
    }
}
