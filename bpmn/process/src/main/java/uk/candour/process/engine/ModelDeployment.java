package uk.candour.process.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.RepositoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the models of this release into the engine as one step, once per content: after the
 * migrations, before the first message is read, one node at a time. All models go together, so that
 * a case finds the rules and sub-processes of the release it was started with. Nodes that are set
 * to EXPECT never deploy; they refuse to start until somebody did.
 */
@Component
class ModelDeployment implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(ModelDeployment.class);
    private static final String NAME = "candour";

    private final RepositoryService repository;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Mode mode;
    private final List<Resource> models;

    /** What a node does about the models when it starts. */
    enum Mode {
        DEPLOY,
        EXPECT
    }

    ModelDeployment(
            RepositoryService repository,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            @Value("${candour.models}") Mode mode,
            @Value("classpath:/models/*mn") Resource[] models) {
        this.repository = repository;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.mode = mode;
        this.models =
                Arrays.stream(models)
                        .sorted(Comparator.comparing(ModelDeployment::nameOf))
                        .toList();
    }

    @Override
    public void afterSingletonsInstantiated() {
        String hash = hash();
        switch (mode) {
            case DEPLOY -> transaction.executeWithoutResult(status -> deployOnce(hash));
            case EXPECT -> {
                if (!isThere(hash)) {
                    throw new IllegalStateException(
                            "The models of this release are not deployed: start one node with"
                                    + " candour.models=DEPLOY first");
                }
            }
        }
    }

    private void deployOnce(String hash) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('candour.models'))")
                .query((row, number) -> true)
                .list();
        if (isThere(hash)) {
            return;
        }
        var deployment = repository.createDeployment().name(NAME).source(hash);
        for (Resource model : models) {
            deployment.addString(nameOf(model), text(model));
        }
        deployment.deploy();
        LOG.info("Deployed the models {}", hash);
    }

    private boolean isThere(String hash) {
        return repository
                        .createDeploymentQuery()
                        .deploymentName(NAME)
                        .deploymentSource(hash)
                        .count()
                > 0;
    }

    private String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Resource model : models) {
                digest.update(nameOf(model).getBytes(StandardCharsets.UTF_8));
                digest.update(model.getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException | IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static String nameOf(Resource model) {
        return Objects.requireNonNull(model.getFilename());
    }

    private static String text(Resource model) {
        try {
            return model.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
