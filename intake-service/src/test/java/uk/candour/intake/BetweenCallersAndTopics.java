package uk.candour.intake;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import uk.candour.platform.servers.RealServers;

/** The whole service between its callers and its topics. */
@RealServers
@SpringBootTest(
        properties = {
            "candour.login.client-secret=secret",
            "candour.public-limit.exempt-loopback=true"
        })
@AutoConfigureMockMvc
@SuppressWarnings("NullAway.Init") // set before each test
abstract class BetweenCallersAndTopics {

    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;

    Messages others;
    Client client;

    @Value("${spring.kafka.bootstrap-servers}")
    private String brokers;

    @BeforeEach
    void connect() {
        others = new Messages(brokers, jdbc);
        client = new Client(mvc, jdbc);
    }

    @AfterEach
    void disconnect() {
        others.close();
    }
}
