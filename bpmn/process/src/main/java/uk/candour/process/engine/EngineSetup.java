package uk.candour.process.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The engine on the application's own data source and transactions, so that a step, the command it
 * gives and the message that led to it are committed together or not at all. No REST API, no web
 * applications, no users of its own.
 */
@Configuration(proxyBeanMethods = false)
class EngineSetup {

    @Bean
    @DependsOnDatabaseInitialization
    ProcessEngineFactoryBean processEngine(
            DataSource database,
            PlatformTransactionManager transactions,
            List<BpmnParseListener> listeners,
            Map<String, JavaDelegate> steps,
            @Qualifier("parts") Object parts) {
        var engine = new SpringProcessEngineConfiguration();
        engine.setProcessEngineName("candour");
        engine.setDataSource(database);
        engine.setTransactionManager(transactions);
        engine.setDatabaseSchemaUpdate("false");
        engine.setHistory("activity");
        // The default generator hands out blocks of ids per node: cases were mixed up by it
        // elsewhere.
        engine.setIdGenerator(new StrongUuidGenerator());
        engine.setCustomPostBPMNParseListeners(new ArrayList<>(listeners));
        engine.setBeans(reachable(steps, parts));
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setEnforceHistoryTimeToLive(false);
        engine.setHistoryCleanupEnabled(false);
        engine.setMetricsEnabled(false);
        engine.setCmmnEnabled(false);
        engine.setJobExecutor(jobs());
        engine.setJobExecutorActivate(true);
        engine.setJobExecutorAcquireByDueDate(true);
        engine.setEnsureJobDueDateNotNull(true);
        engine.setFailedJobRetryTimeCycle("PT10S,PT1M,PT5M,PT15M,PT1H,PT6H,PT12H");
        var factory = new ProcessEngineFactoryBean();
        factory.setProcessEngineConfiguration(engine);
        return factory;
    }

    /** Expressions in a model reach the steps and their parts, and no other bean. */
    private static Map<Object, Object> reachable(Map<String, JavaDelegate> steps, Object parts) {
        Map<Object, Object> beans = new HashMap<>(steps);
        beans.put("parts", parts);
        return beans;
    }

    /** A dead node's jobs are taken over within seconds: the defaults need minutes. */
    private static DefaultJobExecutor jobs() {
        var jobs = new DefaultJobExecutor();
        jobs.setLockTimeInMillis((int) Duration.ofSeconds(30).toMillis());
        jobs.setMaxWait(Duration.ofSeconds(5).toMillis());
        return jobs;
    }

    @Bean
    RuntimeService runtimeService(ProcessEngine engine) {
        return engine.getRuntimeService();
    }

    @Bean
    RepositoryService repositoryService(ProcessEngine engine) {
        return engine.getRepositoryService();
    }
}
