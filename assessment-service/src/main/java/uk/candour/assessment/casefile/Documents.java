package uk.candour.assessment.casefile;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.candour.contract.Document;
import uk.candour.platform.documents.StoredFile;

/** Files as the store knows them and as records name them. */
public final class Documents {

    private Documents() {}

    public static List<StoredFile> stored(Collection<Document> named) {
        return named.stream()
                .map(it -> new StoredFile(it.sha256(), it.name(), it.type(), it.size()))
                .toList();
    }

    /** To choose from on a page: SHA-256 and name. */
    public static Map<String, String> choices(Collection<Document> named) {
        Map<String, String> choices = new LinkedHashMap<>();
        named.forEach(it -> choices.put(it.sha256(), it.name()));
        return choices;
    }

    public static Document named(StoredFile file) {
        return new Document(file.sha256(), file.name(), file.type(), file.size());
    }
}
