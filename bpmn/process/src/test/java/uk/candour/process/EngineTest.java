package uk.candour.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@PathTest
class EngineTest {

    @Autowired RepositoryService repository;
    @Autowired JdbcClient jdbc;
    @Autowired CaseFactory cases;

    @Autowired
    @Qualifier("modelDeployment")
    SmartInitializingSingleton deployment;

    @Test
    void findsDueJobsByAnIndexOfOurs() {
        assertThat(
                        jdbc.sql(
                                        "select indexdef from pg_indexes where indexname = 'candour_job_due'")
                                .query(String.class)
                                .single())
                .contains("act_ru_job", "(duedate_)");
    }

    @Test
    void deploysTheModelsOfAReleaseOnce() {
        deployment.afterSingletonsInstantiated();

        assertThat(repository.createDeploymentQuery().count()).isEqualTo(1);
        assertThat(repository.createProcessDefinitionQuery().list())
                .extracting(ProcessDefinition::getKey)
                .containsExactlyInAnyOrder(
                        "process_FoiRequest",
                        "process_Department",
                        "process_Fee",
                        "process_Consultation",
                        "process_InternalReview");
    }

    @Test
    void keepsOnlyCodesInTheEngine() {
        Case request = cases.received();
        Journey.allocate(request, Limbs.FINANCE);
        Journey.search(request, Limbs.FINANCE, 1);

        assertThat(
                        jdbc.sql(
                                        """
                                        select distinct v.type_ from act_ru_variable v
                                        join act_ru_execution e on e.id_ = v.proc_inst_id_
                                        where e.business_key_ = :id
                                        """)
                                .param("id", request.id().toString())
                                .query(String.class)
                                .list())
                .isSubsetOf("string", "boolean", "null", "integer");
        assertThat(
                        jdbc.sql("select count(*) from act_ru_variable where name_ = 'commandId'")
                                .query(Long.class)
                                .single())
                .as("command ids live for one transaction")
                .isZero();
    }

    @Test
    void givesIdsThatNoOtherNodeGives() {
        Case request = cases.received();

        String instance =
                jdbc.sql("select process_instance_id from case_process where request_id = :id")
                        .param("id", request.id())
                        .query(String.class)
                        .single();

        assertThat(UUID.fromString(instance)).isNotNull();
    }
}
