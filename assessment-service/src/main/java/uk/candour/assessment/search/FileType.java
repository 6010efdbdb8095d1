package uk.candour.assessment.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of files that a department may put up, each with the endings that go with it. */
enum FileType {
    PDF("application/pdf", "pdf"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    POWERPOINT("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    OLD_WORD("application/msword", "doc"),
    OLD_EXCEL("application/vnd.ms-excel", "xls"),
    OLD_POWERPOINT("application/vnd.ms-powerpoint", "ppt"),
    TEXT_DOCUMENT("application/vnd.oasis.opendocument.text", "odt"),
    SPREADSHEET("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    PRESENTATION("application/vnd.oasis.opendocument.presentation", "odp"),
    RICH_TEXT("application/rtf", "rtf"),
    TEXT("text/plain", "txt text"),
    CSV("text/csv", "csv"),
    TSV("text/tab-separated-values", "tsv"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg jpeg"),
    GIF("image/gif", "gif"),
    TIFF("image/tiff", "tif tiff"),
    EMAIL("message/rfc822", "eml"),
    OUTLOOK("application/vnd.ms-outlook", "msg");

    private final String mediaType;
    private final String endings;

    FileType(String mediaType, String endings) {
        this.mediaType = mediaType;
        this.endings = endings;
    }

    static Optional<FileType> of(String mediaType) {
        return Stream.of(values()).filter(it -> it.mediaType.equals(mediaType)).findFirst();
    }

    static String allEndings() {
        return Stream.of(values()).map(FileType::ending).collect(Collectors.joining(", "));
    }

    /** Whether a file of this type may be called that. */
    boolean suits(String extension) {
        return List.of(endings.split(" ", -1)).contains(extension);
    }

    String ending() {
        return endings.split(" ", -1)[0];
    }

    boolean isZip() {
        return mediaType.contains("openxmlformats") || mediaType.contains("opendocument");
    }
}
