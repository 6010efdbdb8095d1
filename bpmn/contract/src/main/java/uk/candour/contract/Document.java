package uk.candour.contract;

/** A stored file by the SHA-256 of its bytes (64 hex digits); {@code size} in bytes. */
public record Document(String sha256, String name, String type, long size) {}
