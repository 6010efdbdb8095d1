package uk.candour.assessment.search;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import uk.candour.contract.Actor;
import uk.candour.contract.Document;
import uk.candour.platform.documents.StoredFile;

/** Which files were put up for which search. */
@Repository
class Uploads {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Uploads(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The same bytes twice are one file under the name it was first given. */
    StoredFile add(UUID workId, StoredFile file, Actor by) {
        jdbc.sql(
                        """
                        insert into upload (work_id, sha256, name, type, size, uploaded_by)
                        values (:work, :sha256, :name, :type, :size, :by::jsonb)
                        on conflict (work_id, sha256) do nothing
                        """)
                .param("work", workId)
                .param("sha256", file.sha256())
                .param("name", file.name())
                .param("type", file.type())
                .param("size", file.size())
                .param("by", json.writeValueAsString(by))
                .update();
        return jdbc.sql(
                        """
                        select sha256, name, type, size from upload
                        where work_id = :work and sha256 = :sha256
                        """)
                .param("work", workId)
                .param("sha256", file.sha256())
                .query(StoredFile.class)
                .single();
    }

    List<Document> of(UUID workId) {
        return jdbc.sql(
                        """
                        select sha256, name, type, size from upload
                        where work_id = :work order by uploaded_at, sha256
                        """)
                .param("work", workId)
                .query((row, number) ->
                        new Document(
                                row.getString("sha256"),
                                row.getString("name"),
                                row.getString("type"),
                                row.getLong("size")))
                .list();
    }
}
