package uk.candour.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import uk.candour.contract.ApprovalEvent;
import uk.candour.contract.AssessmentEvent;
import uk.candour.contract.IntakeEvent;
import uk.candour.contract.NotificationEvent;

/** The models and the code name the same things (DESIGN section 10, rule 7). */
class ModelTests {

    private static final Pattern ID = Pattern.compile("[a-z][A-Za-z]*_[A-Z][A-Za-z_]*");
    private static final Pattern CONSTANTS = Pattern.compile("'[^']*'");
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern NAME = Pattern.compile("(?<![.\\w])[a-z]\\w*");
    private static final Set<String> LANGUAGE = Set.of("execution", "parts", "true", "false");

    static final List<String> NAMES = List.of("foi-request", "internal-review");

    private final List<BpmnModelInstance> models = models();

    static List<BpmnModelInstance> models() {
        return NAMES.stream().map(ModelTests::model).toList();
    }

    static BpmnModelInstance model(String name) {
        return Bpmn.readModelFromStream(
                ModelTests.class.getResourceAsStream("/models/%s.bpmn".formatted(name)));
    }

    @Test
    void everyModelIsOneOfThese() {
        assertThat(new File("src/main/resources/models").list((_, file) -> file.endsWith(".bpmn")))
                .extracting(it -> it.replace(".bpmn", ""))
                .containsExactlyInAnyOrderElementsOf(NAMES);
    }

    @Test
    void idsSayWhatAnElementIsAndDoes() {
        assertThat(all(BaseElement.class))
                .extracting(BaseElement::getId)
                .filteredOn(Objects::nonNull)
                .allMatch(id -> ID.matcher(id).matches());
    }

    @Test
    void namesAreInSentenceCase() {
        assertThat(all(FlowNode.class))
                .extracting(FlowElement::getName)
                .allMatch(name -> name == null || name.matches("[A-Z][^A-Z]*"));
    }

    @Test
    void messagesAreEventRecords() {
        Set<String> events =
                Stream.of(
                                IntakeEvent.class,
                                AssessmentEvent.class,
                                ApprovalEvent.class,
                                NotificationEvent.class)
                        .flatMap(root -> Arrays.stream(root.getPermittedSubclasses()))
                        .map(Class::getSimpleName)
                        .collect(Collectors.toSet());

        assertThat(all(Message.class))
                .isNotEmpty()
                .extracting(Message::getName)
                .allMatch(events::contains);
    }

    @Test
    void everyServiceTaskIsOneBeanAndEveryBeanIsUsed() {
        Set<String> beans = steps().stream().map(it -> "${" + it + "}").collect(Collectors.toSet());

        assertThat(all(ServiceTask.class))
                .extracting(ServiceTask::getCamundaDelegateExpression)
                .allMatch(beans::contains)
                .containsAll(beans);
    }

    @Test
    void variablesAreDeclaredConstants() throws IllegalAccessException {
        Set<String> declared = declaredVariables();
        Set<String> beans = steps();

        assertThat(variablesUsed())
                .isNotEmpty()
                .allMatch(name ->
                        declared.contains(name) || beans.contains(name) || LANGUAGE.contains(name));
    }

    @Test
    void oneEventIsOneTransaction() {
        // Only timers may have such a marker, and there is none yet.
        assertThat(xml()).doesNotContain("camunda:async");
    }

    @Test
    void conditionsOnlyCompareOneVariableWithAConstant() {
        assertThat(all(SequenceFlow.class))
                .filteredOn(it -> it.getConditionExpression() != null)
                .extracting(it -> it.getConditionExpression().getTextContent())
                .isNotEmpty()
                .allMatch(it -> it.matches("\\$\\{[a-zA-Z]+( == '[A-Z_]+')?}"));
    }

    @Test
    void everythingIsDrawn() {
        Set<String> drawn =
                Stream.concat(
                                all(BpmnShape.class).stream()
                                        .map(it -> it.getBpmnElement().getId()),
                                all(BpmnEdge.class).stream().map(it -> it.getBpmnElement().getId()))
                        .collect(Collectors.toSet());

        assertThat(all(FlowElement.class)).extracting(FlowElement::getId).allMatch(drawn::contains);
    }

    private static Set<String> steps() {
        return Stream.of(
                        Commands.class,
                        ClaimCommands.class,
                        ApologyCommands.class,
                        ClarificationCommands.class,
                        ExtensionCommands.class,
                        FeeCommands.class,
                        ResponseCommands.class,
                        ReviewCommands.class)
                .flatMap(it -> Arrays.stream(it.getDeclaredMethods()))
                .filter(it -> it.isAnnotationPresent(Bean.class))
                .map(Method::getName)
                .collect(Collectors.toSet());
    }

    private Set<String> variablesUsed() {
        List<String> texts = new ArrayList<>();
        String xml = xml();
        EXPRESSION.matcher(xml).results().forEach(it -> texts.add(it.group(1)));
        Set<String> names =
                texts.stream()
                        .map(it -> CONSTANTS.matcher(it).replaceAll(""))
                        .flatMap(it -> NAME.matcher(it).results())
                        .map(it -> it.group())
                        .collect(Collectors.toSet());
        Pattern.compile(
                        "(?:inputParameter name|elementVariable|resultVariable|(?:source|target))=\"([a-z]\\w*)\"")
                .matcher(xml)
                .results()
                .map(it -> it.group(1))
                .forEach(names::add);
        return names;
    }

    private static Set<String> declaredVariables() throws IllegalAccessException {
        Set<String> declared = new HashSet<>();
        for (Field field : Variables.class.getDeclaredFields()) {
            declared.add(String.valueOf(field.get(null)));
        }
        return declared;
    }

    private <T extends ModelElementInstance> Collection<T> all(Class<T> kind) {
        return models.stream().flatMap(it -> it.getModelElementsByType(kind).stream()).toList();
    }

    private String xml() {
        return models.stream().map(Bpmn::convertToString).collect(Collectors.joining());
    }
}
