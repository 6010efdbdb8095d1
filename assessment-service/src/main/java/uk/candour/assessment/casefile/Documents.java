package uk.candour.assessment.casefile;

import java.util.Collection;
import java.util.List;
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

    public static Document named(StoredFile file) {
        return new Document(file.sha256(), file.name(), file.type(), file.size());
    }
}
