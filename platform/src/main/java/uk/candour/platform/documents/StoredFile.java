package uk.candour.platform.documents;

/**
 * A stored file: SHA-256 of its bytes (64 hex digits), the name it was given, its type by content,
 * its size in bytes.
 */
public record StoredFile(String sha256, String name, String type, long size) {}
