package uk.candour.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.candour.contract.AssessmentCommand.SearchRecords;
import uk.candour.platform.login.SignedIn;
import uk.candour.platform.servers.RealServers;

/** Files put up by clients: by whom, of which kind, and who gets them back. */
@RealServers
@SpringBootTest
@AutoConfigureMockMvc
@Import(OneCase.class)
class UploadTests {

    private static final String SECURITY = "information-security";
    private static final SignedIn IAN = SignedIn.in(SECURITY, "ian", "assessor");
    private static final SignedIn IVY = SignedIn.in(SECURITY, "ivy", "assessor");
    private static final SignedIn FIONA = SignedIn.in("finance", "fiona", "assessor");
    private static final String UNKNOWN = "0".repeat(64);

    private final UUID request = UUID.randomUUID();
    private UUID work = UUID.randomUUID();

    @Autowired private OneCase it;
    @Autowired private MockMvc mvc;

    @BeforeEach
    void aSearch() {
        UUID triage = it.triaged(request, "Which products are used?");
        work = it.work(it.command(new SearchRecords(request, triage, SECURITY, null, null))).id();
    }

    @Test
    void keepsAFileUnderTheHashOfItsBytes() throws Exception {
        claim(IAN);

        MockHttpServletResponse stored = upload(IAN, "C:\\temp\\open.txt", "open");
        upload(IAN, "again.txt", "open");

        assertThat(stored.getStatus()).isEqualTo(201);
        JsonNode file = JsonMapper.shared().readTree(stored.getContentAsString());
        assertThat(file.path("sha256").asString()).hasSize(64).matches("[0-9a-f]+");
        assertThat(file.path("name").asString()).isEqualTo("open.txt");
        assertThat(file.path("type").asString()).isEqualTo("text/plain");
        assertThat(file.path("size").asLong()).isEqualTo(4);
        MockHttpServletResponse back = download(IAN, file.path("sha256").asString());
        assertThat(back.getStatus()).isEqualTo(200);
        assertThat(back.getContentAsString(UTF_8)).isEqualTo("open");
        assertThat(back.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("open.txt");
        assertThat(it.count("select count(*) from upload where work_id = :id", work)).isEqualTo(1);
    }

    @Test
    void acceptsFilesOnlyFromWhoeverTookTheSearch() throws Exception {
        assertThat(upload(IAN, "open.txt", "open").getStatus()).as("not taken").isEqualTo(409);
        claim(IAN);

        assertThat(upload(IVY, "open.txt", "open").getStatus()).as("a colleague").isEqualTo(403);
        assertThat(upload(FIONA, "open.txt", "open").getStatus()).as("others").isEqualTo(403);
        work = UUID.randomUUID();
        assertThat(upload(IAN, "open.txt", "open").getStatus()).as("no such work").isEqualTo(404);
    }

    @Test
    void rejectsWhatItCannotTakeAndSaysWhy() throws Exception {
        claim(IAN);

        MockHttpServletResponse program = upload(IAN, "report.pdf", "MZ\u0090\u0000");
        MockHttpServletResponse empty = upload(IAN, "report.pdf", "");

        assertThat(program.getStatus()).isEqualTo(400);
        assertThat(program.getContentType()).startsWith("application/problem+json");
        assertThat(program.getContentAsString()).contains("\"field\":\"file\"", "report.pdf");
        assertThat(empty.getStatus()).isEqualTo(400);
        assertThat(it.count("select count(*) from upload where work_id = :id", work)).isZero();
    }

    @Test
    void servesOnlyWhatTheWorkNamesAndOnlyToItsDepartment() throws Exception {
        claim(IAN);
        JsonNode file =
                JsonMapper.shared().readTree(upload(IAN, "open.txt", "open").getContentAsString());

        assertThat(download(IAN, UNKNOWN).getStatus()).isEqualTo(404);
        assertThat(download(FIONA, file.path("sha256").asString()).getStatus()).isEqualTo(403);
    }

    private void claim(SignedIn person) throws Exception {
        assertThat(send(person, post("/api/work/{id}/claim", work)).getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse upload(SignedIn person, String name, String content)
            throws Exception {
        MockMultipartFile file =
                new MockMultipartFile("file", name, "application/pdf", content.getBytes(UTF_8));
        return send(person, multipart("/api/work/{id}/documents", work).file(file));
    }

    private MockHttpServletResponse download(SignedIn person, String sha256) throws Exception {
        return send(person, get("/api/work/{id}/documents/{sha256}", work, sha256));
    }

    private MockHttpServletResponse send(
            SignedIn person, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return mvc.perform(request.with(person.call())).andReturn().getResponse();
    }
}
